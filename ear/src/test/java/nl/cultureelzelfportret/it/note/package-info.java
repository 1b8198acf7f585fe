/** Tests of private notes in the server. */
package nl.cultureelzelfportret.it.note;
