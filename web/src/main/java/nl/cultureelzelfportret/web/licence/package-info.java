/** The pages of licences. */
package nl.cultureelzelfportret.web.licence;
