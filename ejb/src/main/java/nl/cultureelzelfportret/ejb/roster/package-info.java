/**
 * Rosters. A reader turns a file into one neutral {@code Roster}, in which forbidden fields do not exist;
 * {@code RosterComparison} lays it beside what is there; {@code RosterService} shows that and applies it as a whole.
 * Classes and people are kept by hand here too.
 */
package nl.cultureelzelfportret.ejb.roster;
