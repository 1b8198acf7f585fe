/** The start pages of those who keep no portfolio, and the page for what is not there. */
package nl.cultureelzelfportret.browser.home;
