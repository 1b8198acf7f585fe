/** Tests of receiving files and handing them out, in the server and on the database that ship. */
package nl.cultureelzelfportret.it.media;
