/** A school's people and classes: rosters that come in, and what is done by hand. */
package nl.cultureelzelfportret.web.roster;
