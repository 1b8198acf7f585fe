/** Tests of licences, in the server. */
package nl.cultureelzelfportret.it.licence;
