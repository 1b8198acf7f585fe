/** Licences, as people see them. */
package nl.cultureelzelfportret.browser.licence;
