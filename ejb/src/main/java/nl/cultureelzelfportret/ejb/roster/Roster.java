package nl.cultureelzelfportret.ejb.roster;

import java.util.List;
import nl.cultureelzelfportret.persistence.roster.RosterFormat;
import nl.cultureelzelfportret.persistence.roster.Trouble;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * What a school's administration says, in whatever format it said so. It has no place for what is not kept.
 *
 * @param format     how it was written
 * @param schoolYear for which it is, or null where the format does not say
 * @param brin       code of the school, or empty
 * @param complete   whether who is not in it has left
 * @param classes    its classes
 * @param people     its people
 * @param troubles   what is amiss
 */
public record Roster(
        RosterFormat format,
        SchoolYear schoolYear,
        String brin,
        boolean complete,
        List<ListedClass> classes,
        List<ListedPerson> people,
        List<Trouble> troubles) {

    /** Copies the lists. */
    public Roster {
        classes = List.copyOf(classes);
        people = List.copyOf(people);
        troubles = List.copyOf(troubles);
    }
}
