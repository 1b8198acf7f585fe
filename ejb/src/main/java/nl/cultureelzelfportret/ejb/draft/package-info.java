/**
 * Keeps what somebody is typing, every few seconds and under an id that the browser chose. What becomes of it is the
 * business of the feature whose form it is.
 */
package nl.cultureelzelfportret.ejb.draft;
