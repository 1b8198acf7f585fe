/** Tests of how a teacher keeps notes. */
package nl.cultureelzelfportret.browser.note;
