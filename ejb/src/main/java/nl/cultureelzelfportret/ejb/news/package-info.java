/** Tells people what happened that concerns them. */
package nl.cultureelzelfportret.ejb.news;
