package nl.cultureelzelfportret.ejb.roster;

import java.util.UUID;

/**
 * Somebody had a roster applied; it begins when that stands written.
 *
 * @param schoolId key of the school
 * @param roster   id of the roster
 */
record RosterBegun(long schoolId, UUID roster) {}
