/** A small town of a test's own: schools, people and what they made, written straight into the database. */
package nl.cultureelzelfportret.it.town;
