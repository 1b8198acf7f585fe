/** Mail that is to be sent, and what became of it. */
package nl.cultureelzelfportret.persistence.mail;
