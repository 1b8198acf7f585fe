package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** The people with whom the viewer can share today. */
@Dependent
class Audience {

    @Inject
    private Memberships memberships;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return the classes in which the viewer is today} */
    List<Membership> memberships() {
        return memberships.of(currentViewer.require().personId(), LocalDate.now(clock));
    }

    /**
     * {@return who may look: what makes sense for somebody in these classes}
     *
     * @param own the viewer's memberships
     */
    static List<Visibility> choices(List<Membership> own) {
        boolean hasTeacher = own.stream().anyMatch(membership -> membership.getRole() == Role.PUPIL);
        return Stream.of(Visibility.values())
                .filter(circle ->
                        circle == Visibility.ONLY_ME || !own.isEmpty() && (circle != Visibility.TEACHER || hasTeacher))
                .toList();
    }

    /**
     * Lets these people look at a moment of the viewer, and nobody else any more.
     *
     * @param circle whom
     * @param moment one's own
     * @throws BusinessException if the viewer has no such circle
     */
    void admit(Visibility circle, Moment moment) {
        List<Membership> own = memberships();
        if (!choices(own).contains(circle)) {
            throw new BusinessException("portfolio.sharing.nobodyThere");
        }
        moment.shareWith(circle, own.stream().map(Membership::getSchoolClass).toList());
    }
}
