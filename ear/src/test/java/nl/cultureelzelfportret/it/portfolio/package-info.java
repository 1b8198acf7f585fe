/** Tests of posting, revising, sharing, withdrawing and the timelines, in the server and on the database that ship. */
package nl.cultureelzelfportret.it.portfolio;
