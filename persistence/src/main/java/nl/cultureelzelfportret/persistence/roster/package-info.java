/**
 * Rosters: what a school's own administration says about its classes and people. A {@code RosterPreview} holds what a file
 * would change until it is applied; a source key lets the next file find everybody again.
 */
package nl.cultureelzelfportret.persistence.roster;
