/**
 * The words of the field with which work is tagged: the three competences with their indicators, domains and disciplines,
 * in the words of each edition and language. A region begins with the start set and goes its own way; a school adds and
 * hides; nothing that pupils used is ever deleted. Beside it everybody has words of their own.
 */
package nl.cultureelzelfportret.persistence.vocabulary;
