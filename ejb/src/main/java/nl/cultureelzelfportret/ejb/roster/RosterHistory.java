package nl.cultureelzelfportret.ejb.roster;

import java.util.List;

/**
 * The newest rosters of a school.
 *
 * @param school  its name
 * @param rosters newest first
 */
public record RosterHistory(String school, List<RosterRow> rosters) {

    /** Copies the rows. */
    public RosterHistory {
        rosters = List.copyOf(rosters);
    }
}
