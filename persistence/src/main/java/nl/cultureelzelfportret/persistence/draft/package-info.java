/**
 * What somebody typed and did not finish. A draft is begun by a browser, kept field by field, and finished by becoming
 * what it was meant to be; then its words go and its row stays, so that a second click finds out.
 */
package nl.cultureelzelfportret.persistence.draft;
