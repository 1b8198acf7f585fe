/** Journeys through the portfolio in a browser, and the pages ({@code *Page}) on which they are made. */
package nl.cultureelzelfportret.browser.portfolio;
