package nl.cultureelzelfportret.ejb.licence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.mail.Letters;
import nl.cultureelzelfportret.ejb.mail.Outbox;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.LicenceStatus;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** The licence of one's own school, for those who run it. */
@Stateless
@Guarded
public class SchoolLicenceService {

    private static final List<LicenceStatus> SHOWN = List.of(LicenceStatus.AGREED, LicenceStatus.PROPOSED);

    @Inject
    private Licences licences;

    @Inject
    private Granting granting;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return the licences of the viewer's schools, of this school year and the next one, with what is in use today} */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public List<LicenceRow> mine() {
        Set<Long> schools = currentViewer.require().schoolAdminOf();
        SchoolYear present = SchoolYear.containing(LocalDate.now(clock));
        List<Licence> found = new ArrayList<>(licences.ofSchools(schools, present));
        found.addAll(licences.ofSchools(schools, present.next()));
        found.removeIf(licence -> !SHOWN.contains(licence.getStatus()));
        Map<Long, Long> used = granting.used(found);
        return found.stream()
                .map(licence -> LicenceRow.of(licence, used.getOrDefault(licence.getId(), 0L)))
                .toList();
    }

    /**
     * Asks the institute for more accounts; it is told by mail. Nobody has to wait for the answer.
     *
     * @param licence of the viewer's school
     * @param more    how many more
     * @param words   what one says with it; may be empty
     * @throws BusinessException if so many cannot be, or one says too much
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void ask(@On(Licence.class) UUID licence, int more, String words) {
        Licence found = licences.lock(licence).orElseThrow();
        found.ask(more, words, clock.instant());
        Region region = found.getSchool().getRegion();
        String institute = region.getInstitute().getEmail();
        if (institute != null) {
            outbox.send(
                    region,
                    institute,
                    Letters.say("letter.asked.subject", found.getSchool().getName(), more),
                    Letters.say(
                            "letter.asked.text",
                            found.getSchool().getName(),
                            more,
                            found.getSchoolYear().label(),
                            found.getAskedWords()),
                    List.of());
        }
    }
}
