package nl.cultureelzelfportret.ejb.activity;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.activity.ActivityRow;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * The activities of a school year.
 *
 * @param year    that is shown
 * @param years   to choose from, the last one first
 * @param current whether it is the present one
 * @param teaches whether the viewer taught classes then, and so has activities of their own
 * @param all     whether all are shown, and not only those of the viewer
 * @param schools in which the viewer works, with their activities
 */
public record ActivityYear(
        SchoolYear year,
        List<SchoolYear> years,
        boolean current,
        boolean teaches,
        boolean all,
        List<OfSchool> schools) {

    /**
     * The activities of one school.
     *
     * @param school     id of the school
     * @param name       of the school
     * @param activities the last one first
     */
    public record OfSchool(UUID school, String name, List<ActivityRow> activities) {}
}
