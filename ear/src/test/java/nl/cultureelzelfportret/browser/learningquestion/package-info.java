/** Learning questions, as pupils and teachers see them. */
package nl.cultureelzelfportret.browser.learningquestion;
