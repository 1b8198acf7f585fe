package nl.cultureelzelfportret.ejb.roster;

import java.util.List;
import nl.cultureelzelfportret.persistence.roster.Deed;
import nl.cultureelzelfportret.persistence.roster.RosterLine;
import nl.cultureelzelfportret.persistence.roster.RosterPlace;
import nl.cultureelzelfportret.persistence.roster.Tally;
import nl.cultureelzelfportret.persistence.roster.Trouble;

/**
 * What a roster would change.
 *
 * @param lines    each class and person
 * @param places   each membership
 * @param troubles what is amiss
 */
record RosterOutcome(List<RosterLine> lines, List<RosterPlace> places, List<Trouble> troubles) {

    /** {@return how much it changes} */
    Tally tally() {
        return new Tally(count(Deed.ADD), count(Deed.CHANGE), count(Deed.MOVE), count(Deed.END));
    }

    private int count(Deed deed) {
        return (int) lines.stream().filter(line -> line.deed() == deed).count();
    }
}
