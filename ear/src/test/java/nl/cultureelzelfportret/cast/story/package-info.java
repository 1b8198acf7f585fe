/**
 * What the people of the cast wrote: stories with their season and age, and who tells them when. All texts are the
 * project's own.
 */
package nl.cultureelzelfportret.cast.story;
