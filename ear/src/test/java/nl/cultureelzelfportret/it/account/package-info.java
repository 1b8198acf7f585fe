/** Tests of signing in and one's own account, in the server and on the database that ship. */
package nl.cultureelzelfportret.it.account;
