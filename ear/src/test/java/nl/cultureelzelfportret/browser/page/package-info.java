/** What holds for every page in every state: it can be used by everybody, at every width, in both languages. */
package nl.cultureelzelfportret.browser.page;
