package nl.cultureelzelfportret.ejb.licence;

import java.util.UUID;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.LicenceStatus;
import nl.cultureelzelfportret.persistence.licence.Usage;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * A line in a list of licences.
 *
 * @param publicId  of the licence
 * @param school    what it is called
 * @param schoolId  id of the school
 * @param year      for which
 * @param status    how far it is
 * @param usage     how many accounts are in use
 * @param asked     for how many more the school asked, or 0
 * @param firstYear whether the school starts with it
 */
public record LicenceRow(
        UUID publicId,
        String school,
        UUID schoolId,
        SchoolYear year,
        LicenceStatus status,
        Usage usage,
        int asked,
        boolean firstYear) {

    /**
     * {@return the line of a licence}
     *
     * @param licence any
     * @param used    how many accounts are in use
     */
    static LicenceRow of(Licence licence, long used) {
        return new LicenceRow(
                licence.getPublicId(),
                licence.getSchool().getName(),
                licence.getSchool().getPublicId(),
                licence.getSchoolYear(),
                licence.getStatus(),
                new Usage(used, licence.getAccounts()),
                licence.getAskedAccounts(),
                licence.isFirstYear());
    }
}
