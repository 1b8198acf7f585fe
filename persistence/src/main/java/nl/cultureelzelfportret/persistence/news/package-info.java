/** What happened that concerns somebody: the one calm place where all news of a person is found. */
package nl.cultureelzelfportret.persistence.news;
