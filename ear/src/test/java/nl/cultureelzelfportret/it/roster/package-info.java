/** Rosters, in the server and on the database that ship. */
package nl.cultureelzelfportret.it.roster;
