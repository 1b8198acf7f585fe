/** Tests, in the server, of the news. */
package nl.cultureelzelfportret.it.news;
