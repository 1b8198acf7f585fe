package nl.cultureelzelfportret.cast;

import java.time.LocalDate;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * A class of the cast, in this school year or the one before: the cast moves along with the calendar.
 *
 * @param key       its name in the files of the cast
 * @param school    to which it belongs
 * @param yearsAgo  0 for this school year, 1 for the one before
 * @param name      as people call it
 * @param yearGroup 1–8 for groep 1–8, 11–16 for VO leerjaar 1–6
 */
public record CastClass(String key, CastSchool school, int yearsAgo, String name, int yearGroup) {

    /** {@return whether the class exists in this school year} */
    public boolean isCurrent() {
        return yearsAgo == 0;
    }

    /**
     * {@return the school year in which the class exists}
     *
     * @param today the day on which the cast plays
     */
    public SchoolYear year(LocalDate today) {
        return new SchoolYear(SchoolYear.containing(today).startYear() - yearsAgo);
    }
}
