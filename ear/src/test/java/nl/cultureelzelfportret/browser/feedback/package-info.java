/** What people say at each other's moments, as they do it in a browser. */
package nl.cultureelzelfportret.browser.feedback;
