/** Tests of keeping what is typed, in the server and on the database that ship. */
package nl.cultureelzelfportret.it.draft;
