package nl.cultureelzelfportret.ejb.learningquestion;

import java.io.Serializable;
import java.util.List;

/**
 * The words that a school offers its pupils.
 *
 * @param school name of the school
 * @param rows   its own and those for all, in the order in which they were made
 */
public record SchoolStarters(String school, List<StarterRow> rows) implements Serializable {

    /** {@return the school's own that are offered} */
    public List<StarterRow> own() {
        return rows.stream().filter(row -> row.own() && !row.retired()).toList();
    }

    /** {@return the school's own that are offered no more} */
    public List<StarterRow> retired() {
        return rows.stream().filter(row -> row.own() && row.retired()).toList();
    }

    /** {@return those for all schools} */
    public List<StarterRow> forAll() {
        return rows.stream().filter(row -> !row.own()).toList();
    }
}
