package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.school.School;

/** Who may look at a moment. */
@Stateless
@Guarded
public class SharingService {

    @Inject
    private Moments moments;

    @Inject
    private Memberships memberships;

    @Inject
    private Audience audience;

    @Inject
    private Clock clock;

    /** {@return with whom the viewer can share today} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Sharing choices() {
        LocalDate today = LocalDate.now(clock);
        List<Membership> own = audience.memberships();
        List<Long> asPupil = own.stream()
                .filter(membership -> membership.getRole() == Role.PUPIL)
                .map(membership -> membership.getSchoolClass().getId())
                .toList();
        return new Sharing(
                Audience.choices(own),
                memberships.teachersOf(asPupil, today).stream()
                        .map(Person::getFullName)
                        .distinct()
                        .toList(),
                own.stream()
                        .map(membership -> membership.getSchoolClass().getName())
                        .toList(),
                own.stream()
                        .map(membership -> membership.getSchoolClass().getSchool())
                        .map(School::getName)
                        .distinct()
                        .toList());
    }

    /**
     * {@return who may look at a moment now}
     *
     * @param moment one's own
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public Visibility circleOf(@On(Moment.class) UUID moment) {
        return moments.find(moment).orElseThrow().getVisibility();
    }

    /**
     * Lets these people look at a moment, and nobody else any more.
     *
     * @param moment one's own
     * @param circle whom
     * @throws BusinessException if the viewer has no such circle, such as a teacher without a teacher
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void share(@On(Moment.class) UUID moment, Visibility circle) {
        audience.admit(circle, moments.find(moment).orElseThrow());
    }
}
