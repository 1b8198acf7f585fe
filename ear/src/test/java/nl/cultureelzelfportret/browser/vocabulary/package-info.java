/** Tags on work, looking for them, and the words of schools and regions, in a browser. */
package nl.cultureelzelfportret.browser.vocabulary;
