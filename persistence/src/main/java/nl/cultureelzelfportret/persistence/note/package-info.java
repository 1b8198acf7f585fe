/**
 * What a teacher writes about a pupil, a moment or an activity for themselves. Its author alone reads it, and a colleague
 * of the same school to whom the author named it; never the one whom it is about.
 */
package nl.cultureelzelfportret.persistence.note;
