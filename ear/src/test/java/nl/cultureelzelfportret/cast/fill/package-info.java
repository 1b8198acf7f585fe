/** Puts the cast into an empty product: rows into the database, pictures and recordings into the media folder. */
package nl.cultureelzelfportret.cast.fill;
