/** The one calm place where news is found. */
package nl.cultureelzelfportret.web.news;
