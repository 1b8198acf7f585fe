/** The yellow paper beside a timeline or a moment, and all notes of a teacher together. */
package nl.cultureelzelfportret.web.note;
