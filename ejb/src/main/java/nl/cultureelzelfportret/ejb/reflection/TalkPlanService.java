package nl.cultureelzelfportret.ejb.reflection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalks;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Who talks with whom, and when. */
@Stateless
@Guarded
public class TalkPlanService {

    @Inject
    private ReflectionTalks talks;

    @Inject
    private People people;

    @Inject
    private Memberships memberships;

    @Inject
    private SchoolClasses schoolClasses;

    @Inject
    private Circles circles;

    @Inject
    private NewsDesk newsDesk;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return one's own talks, the newest first} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public List<TalkRow> own() {
        Person viewer = people.reference(currentViewer.require().personId());
        return talks.of(viewer.getId()).stream()
                .filter(talk -> talk.getMoment() == null || !talk.getMoment().isWithdrawn())
                .map(talk -> TalkRow.of(
                        talk, talk.getPupil().getId().equals(viewer.getId()) ? talk.getPupil() : talk.getPartner()))
                .toList();
    }

    /** {@return with whom the viewer can plan a talk as a pupil} */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public TalkPartners partners() {
        Viewer viewer = currentViewer.require();
        Set<Long> classes = viewer.circle().pupilOf();
        LocalDate today = LocalDate.now(clock);
        return new TalkPartners(
                memberships.teachersOf(classes, today).stream()
                        .distinct()
                        .map(TalkPerson::of)
                        .toList(),
                talks.classmates(classes, today).stream()
                        .filter(mate -> mate.getId() != viewer.personId())
                        .distinct()
                        .map(TalkPerson::of)
                        .toList());
    }

    /**
     * {@return somebody with whom the viewer can plan a talk}
     *
     * @param person a pupil, a teacher or a classmate
     */
    @Allowed(Permission.PLAN_TALK)
    public TalkPerson partner(@On(Person.class) UUID person) {
        return TalkPerson.of(people.find(person).orElseThrow());
    }

    /**
     * Plans a talk, and lets the other know; planning it again, by a double click, plans nothing new.
     *
     * @param person a pupil, a teacher or a classmate
     * @param id     of the talk, chosen by the browser
     * @param at     when
     * @param place  where, or another remark; may be empty
     * @throws BusinessException if none of the two is a pupil, or the place is too long
     */
    @Allowed(Permission.PLAN_TALK)
    public void plan(@On(Person.class) UUID person, UUID id, Instant at, String place) {
        Person me = people.find(currentViewer.require().publicId()).orElseThrow();
        Person other = people.find(person).orElseThrow();
        if (talks.find(id)
                .filter(known ->
                        known.getPupil().equals(me) || known.getPartner().equals(me))
                .isPresent()) {
            return;
        }
        boolean iTeach = currentViewer.require().circle().teaches(circles.of(other.getId()));
        if (!iTeach && currentViewer.require().circle().pupilOf().isEmpty()) {
            throw new BusinessException("reflection.plan.noPupil");
        }
        talks.add(new ReflectionTalk(id, iTeach ? other : me, iTeach ? me : other, at, place));
        newsDesk.tell(other, NewsKind.TALK_PLANNED, id);
    }

    /**
     * Plans a talk for another time or place, and lets the other know.
     *
     * @param talk  of the viewer and somebody else
     * @param at    when
     * @param place where, or another remark; may be empty
     * @throws BusinessException if it was held, or the place is too long
     */
    @Allowed(Permission.JOIN_TALK)
    public void move(@On(ReflectionTalk.class) UUID talk, Instant at, String place) {
        ReflectionTalk planned = talks.find(talk).orElseThrow();
        planned.move(at, place);
        newsDesk.tell(other(planned), NewsKind.TALK_PLANNED, talk);
    }

    private Person other(ReflectionTalk talk) {
        return talk.getPupil().getId() == currentViewer.require().personId() ? talk.getPartner() : talk.getPupil();
    }

    /**
     * Cancels a talk that was not held yet.
     *
     * @param talk of the viewer and somebody else
     * @throws BusinessException if it was held
     */
    @Allowed(Permission.JOIN_TALK)
    public void cancel(@On(ReflectionTalk.class) UUID talk) {
        ReflectionTalk planned = talks.find(talk).orElseThrow(() -> new NotFoundException("talk " + talk));
        if (planned.isHeld()) {
            throw new BusinessException("reflection.talk.alreadyHeld");
        }
        talks.remove(planned);
    }

    /**
     * {@return who of a class had a talk with a teacher of it this school year, for whom one is planned, and who is due}
     *
     * @param schoolClass that the viewer teaches
     */
    @Allowed(Permission.READ_CLASS_LIST)
    public TalkClass ofClass(@On(SchoolClass.class) UUID schoolClass) {
        SchoolClass place = schoolClasses.find(schoolClass).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        Instant begin = SchoolYear.containing(today)
                .firstDay()
                .atStartOfDay(clock.getZone())
                .toInstant();
        List<ReflectionTalk> ofTheYear = talks.ofClass(place.getId(), today, begin);
        return new TalkClass(
                place.getName(),
                place.getSchool().getName(),
                memberships.membersOf(place.getId(), Role.PUPIL, today).stream()
                        .map(pupil -> line(pupil, ofTheYear))
                        .toList());
    }

    private TalkClass.Line line(Person pupil, List<ReflectionTalk> ofTheYear) {
        Instant heldAt = null;
        ReflectionTalk next = null;
        for (ReflectionTalk talk : ofTheYear) {
            if (talk.getPupil().equals(pupil) && talk.isHeld()) {
                heldAt = talk.getHeldAt();
            } else if (talk.getPupil().equals(pupil) && next == null) {
                next = talk;
            }
        }
        boolean own = next != null
                && next.getPartner().getId() == currentViewer.require().personId();
        return new TalkClass.Line(
                TalkPerson.of(pupil),
                heldAt,
                next == null ? null : next.getPlannedAt(),
                own ? next.getPublicId() : null);
    }
}
