package nl.cultureelzelfportret.ejb.feedback;

import java.io.Serializable;
import java.util.List;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;

/**
 * What lies there for a teacher to read.
 *
 * @param name  of the class
 * @param place of the class
 * @param items those who asked for feedback first, then newest first
 */
public record ReadingList(String name, String place, List<Item> items) implements Serializable {

    /**
     * A moment to read.
     *
     * @param moment   the moment
     * @param asked    what its owner wants to know of this teacher; empty if nothing was asked
     * @param reacting the form, as far as it was filled in before
     */
    public record Item(MomentRow moment, String asked, Reacting reacting) implements Serializable {}
}
