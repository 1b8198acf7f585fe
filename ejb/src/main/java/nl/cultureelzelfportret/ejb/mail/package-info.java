/** Sends mail: written with what it tells about, sent after it. */
package nl.cultureelzelfportret.ejb.mail;
