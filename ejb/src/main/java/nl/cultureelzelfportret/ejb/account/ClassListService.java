package nl.cultureelzelfportret.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;

/** Who is in a class, for its teachers. */
@Stateless
@Guarded
public class ClassListService {

    @Inject
    private SchoolClasses schoolClasses;

    @Inject
    private Memberships memberships;

    @Inject
    private Clock clock;

    /**
     * {@return the pupils who are in a class today}
     *
     * @param schoolClass that the viewer teaches
     */
    @Allowed(Permission.READ_CLASS_LIST)
    public ClassList pupils(@On(SchoolClass.class) UUID schoolClass) {
        SchoolClass place = schoolClasses.find(schoolClass).orElseThrow();
        return new ClassList(
                place.getName(),
                place.getSchool().getName(),
                memberships.membersOf(place.getId(), Role.PUPIL, LocalDate.now(clock)).stream()
                        .map(ClassList.Pupil::of)
                        .toList());
    }
}
