/** Signing in and out, and one's own account, as seen in a browser. */
package nl.cultureelzelfportret.browser.account;
