package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Mirror;
import nl.cultureelzelfportret.persistence.portfolio.MirrorRow;
import nl.cultureelzelfportret.persistence.portfolio.Mirrors;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.school.SchoolClass;

/** Holds up a teacher's own moments to classes. */
@Stateless
@Guarded
public class MirrorService {

    @Inject
    private Mirrors mirrors;

    @Inject
    private Moments moments;

    @Inject
    private Memberships memberships;

    @Inject
    private Gallery gallery;

    @Inject
    private Audience audience;

    @Inject
    private NewsDesk newsDesk;

    @Inject
    private Clock clock;

    /**
     * {@return to whom the viewer can hold up a moment; no class for who teaches none}
     *
     * @param moment one's own
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public MirrorOffer offer(@On(Moment.class) UUID moment) {
        List<Mirror> held = mirrors.of(moment);
        return new MirrorOffer(
                moments.find(moment).orElseThrow().getText().heading(),
                held.stream().findFirst().map(Mirror::getWords).orElse(""),
                taught().stream()
                        .map(schoolClass -> new MirrorOffer.Choice(
                                schoolClass.getPublicId(), schoolClass.getName(), isHeld(held, schoolClass)))
                        .toList());
    }

    private List<SchoolClass> taught() {
        return audience.memberships().stream()
                .filter(membership -> membership.getRole() == Role.TEACHER)
                .map(Membership::getSchoolClass)
                .toList();
    }

    private static boolean isHeld(List<Mirror> held, SchoolClass schoolClass) {
        return held.stream().anyMatch(mirror -> mirror.getSchoolClass().equals(schoolClass));
    }

    /**
     * Holds up a moment to classes, so that they can look and answer; the pupils of a new one are told. Whoever did not see
     * the moment yet in these classes sees it from now on. The classes of before keep it, with the new words.
     *
     * @param moment  one's own
     * @param classes ids of classes that the viewer teaches
     * @param words   with which pupils are invited; may be empty
     * @throws BusinessException if no class is left, the words are too many, or the moment lies in the bin
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void hold(@On(Moment.class) UUID moment, Collection<UUID> classes, String words) {
        Moment own = moments.find(moment).orElseThrow();
        List<Mirror> held = mirrors.of(moment);
        List<SchoolClass> chosen = taught().stream()
                .filter(schoolClass -> classes.contains(schoolClass.getPublicId()) && !isHeld(held, schoolClass))
                .toList();
        if (own.isWithdrawn() || own.getKind().isStep() || chosen.isEmpty() && held.isEmpty()) {
            throw new BusinessException("mirror.hold.noClass");
        }
        held.forEach(mirror -> mirror.invite(words));
        chosen.forEach(schoolClass -> mirrors.add(new Mirror(own, schoolClass, words, clock.instant())));
        audience.admit(own.getVisibility().reaches(Visibility.CLASS) ? own.getVisibility() : Visibility.CLASS, own);
        tell(chosen, moment);
    }

    private void tell(List<SchoolClass> classes, UUID moment) {
        List<Long> pupils =
                memberships
                        .placesOfPupils(classes.stream().map(BaseEntity::getId).toList(), LocalDate.now(clock))
                        .stream()
                        .map(membership -> membership.getPerson().getId())
                        .toList();
        newsDesk.tellAll(pupils, NewsKind.MIRROR_SHOWN, moment);
    }

    /**
     * {@return what the teachers of a class hold up to it, the last one first}
     *
     * @param schoolClass in which the viewer is
     * @param atMost      so many
     */
    @Allowed(Permission.READ_CLASS_TIMELINE)
    public List<MirrorRow> ofClass(@On(SchoolClass.class) UUID schoolClass, int atMost) {
        return gallery.ofClass(schoolClass, atMost);
    }
}
