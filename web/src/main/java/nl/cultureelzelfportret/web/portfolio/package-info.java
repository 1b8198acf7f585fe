/**
 * The pages of a portfolio. The plus leads to a kind ({@code new}), that to the editor ({@code edit}) and that to whoever
 * may look ({@code sharing}); what was posted is found on the timelines, on a page of its own, or in the bin.
 */
package nl.cultureelzelfportret.web.portfolio;
