/**
 * The frame around all pages: who is looking, the words in their language and edition, the headers of every answer, and
 * the one place where what goes wrong becomes something that a person can use.
 */
package nl.cultureelzelfportret.web.core;
