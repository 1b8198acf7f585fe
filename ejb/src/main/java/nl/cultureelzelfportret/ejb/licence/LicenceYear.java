package nl.cultureelzelfportret.ejb.licence;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * The licences of a region for a school year.
 *
 * @param region   id of the region
 * @param name     of the region
 * @param year     the school year
 * @param years    the school years that there are, the last one first
 * @param licences by name of the school
 * @param without  the schools that have none, by name
 */
public record LicenceYear(
        UUID region,
        String name,
        SchoolYear year,
        List<SchoolYear> years,
        List<LicenceRow> licences,
        List<Without> without) {

    /**
     * A school without a licence.
     *
     * @param school id of the school
     * @param name   of the school
     */
    public record Without(UUID school, String name) {}

    /** Copies the lists. */
    public LicenceYear {
        years = List.copyOf(years);
        licences = List.copyOf(licences);
        without = List.copyOf(without);
    }
}
