package nl.cultureelzelfportret.ejb.roster;

import java.time.LocalDate;
import java.util.List;
import nl.cultureelzelfportret.persistence.roster.NextClass;

/**
 * How the classes of a school move up, or moved up.
 *
 * @param fromYear from which school year
 * @param toYear   to which school year
 * @param begin    the first day in the new classes
 * @param classes  what is likely to become of each class; empty if they moved up already
 * @param done     whether they moved up
 * @param undoable whether that can still be undone
 * @param onTheWay how many pupils go on the way, or went
 */
public record RollOverView(
        String fromYear,
        String toYear,
        LocalDate begin,
        List<NextClass> classes,
        boolean done,
        boolean undoable,
        int onTheWay) {

    /** Copies the list. */
    public RollOverView {
        classes = List.copyOf(classes);
    }
}
