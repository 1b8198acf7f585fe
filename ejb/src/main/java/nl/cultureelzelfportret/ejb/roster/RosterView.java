package nl.cultureelzelfportret.ejb.roster;

import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.persistence.roster.Deed;
import nl.cultureelzelfportret.persistence.roster.Question;
import nl.cultureelzelfportret.persistence.roster.RosterLine;
import nl.cultureelzelfportret.persistence.roster.Trouble;

/**
 * What a roster would change.
 *
 * @param row      the roster
 * @param counts   how many classes and people each thing happens to
 * @param troubles what is amiss
 * @param asked    about whom somebody has to decide, or did
 * @param shown    what happens to those that are listed
 * @param lines    a page of those to whom one thing happens
 * @param stuck    whether applying broke off
 */
public record RosterView(
        RosterRow row,
        Map<Deed, Integer> counts,
        List<Trouble> troubles,
        List<RosterLine> asked,
        Deed shown,
        List<RosterLine> lines,
        boolean stuck) {

    /** Copies the lists. */
    public RosterView {
        counts = Map.copyOf(counts);
        troubles = List.copyOf(troubles);
        asked = List.copyOf(asked);
        lines = List.copyOf(lines);
    }

    /** {@return how many classes and people this happens to} */
    public int count(Deed deed) {
        return counts.getOrDefault(deed, 0);
    }

    /** {@return what has to be mended in the file first} */
    public List<Trouble> faults() {
        return troubles.stream().filter(trouble -> trouble.kind().isFatal()).toList();
    }

    /** {@return what is good to know} */
    public List<Trouble> remarks() {
        return troubles.stream().filter(trouble -> !trouble.kind().isFatal()).toList();
    }

    /** {@return who has the name of somebody who is here} */
    public List<RosterLine> namesakes() {
        return asked.stream()
                .filter(line -> line.asked() == Question.SAME_PERSON)
                .toList();
    }

    /** {@return about whose role the file says nothing} */
    public List<RosterLine> roleless() {
        return asked.stream().filter(line -> line.asked() == Question.TEACHES).toList();
    }

    /** {@return whether it can be applied now} */
    public boolean isApplicable() {
        return (row.isReady() || stuck) && faults().isEmpty() && asked.stream().noneMatch(RosterLine::isOpen);
    }

    /** {@return whether there is nothing to do} */
    public boolean isNothing() {
        return row.tally().isNothing();
    }
}
