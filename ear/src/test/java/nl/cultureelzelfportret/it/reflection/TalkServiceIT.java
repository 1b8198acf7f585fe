package nl.cultureelzelfportret.it.reflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.SharingService;
import nl.cultureelzelfportret.ejb.reflection.ReflectionPersonalData;
import nl.cultureelzelfportret.ejb.reflection.TalkPlanService;
import nl.cultureelzelfportret.ejb.reflection.TalkService;
import nl.cultureelzelfportret.ejb.reflection.TalkView;
import nl.cultureelzelfportret.ejb.reflection.TalkWritingService;
import nl.cultureelzelfportret.it.InAnotherRequest;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import org.junit.jupiter.api.Test;

/** A talk of a pupil with their teacher: planned, laid out, held and written down. */
class TalkServiceIT extends SchoolDayIT {

    private static final Instant NEXT_WEEK = Clock.systemUTC().instant().plusSeconds(600_000);

    @Inject
    private TalkPlanService plans;

    @Inject
    private TalkService talks;

    @Inject
    private TalkWritingService writing;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private SharingService sharing;

    @Inject
    private DraftService drafts;

    @Inject
    private ReflectionPersonalData personalData;

    @Inject
    private InAnotherRequest another;

    @Test
    void isPlannedOnceAndTheOtherHearsOfIt() {
        UUID talk = UUID.randomUUID();
        plans.plan(teacher.getPublicId(), talk, NEXT_WEEK, "In de kring");
        plans.plan(teacher.getPublicId(), talk, NEXT_WEEK, "In de kring");

        stage.enter(teacher);
        assertEquals(1, plans.own().size());
        assertTrue(talks.open(talk).other().person().publicId().equals(pupil.getPublicId()));
        assertEquals(1, news(teacher, NewsKind.TALK_PLANNED));
        assertEquals(
                talk,
                plans.ofClass(schoolClass.getPublicId()).pupils().stream()
                        .filter(line -> line.pupil().publicId().equals(pupil.getPublicId()))
                        .findFirst()
                        .orElseThrow()
                        .talk());
    }

    @Test
    void showsOnTheTableOnlyWhatOneMaySeeAnyway() {
        UUID talk = planned();
        UUID secret = moment(Visibility.ONLY_ME);
        UUID shared = moment(Visibility.TEACHER);
        talks.lay(talk, List.of(secret, shared), List.of(secret, shared));
        assertEquals(List.of(false, true), seenByOther(talks.open(talk)));

        stage.enter(teacher);
        assertEquals(List.of(shared), ids(talks.open(talk).other().laid()));
        assertThrows(NotFoundException.class, () -> portfolio.read(secret));
        assertThrows(NotFoundException.class, () -> talks.lay(talk, List.of(secret), List.of(secret)));

        stage.enter(pupil);
        sharing.share(secret, Visibility.TEACHER);
        stage.enter(teacher);
        assertEquals(List.of(secret, shared), ids(talks.open(talk).other().laid()));
    }

    private static List<Boolean> seenByOther(TalkView view) {
        return view.own().laid().stream().map(TalkView.Laid::seenByOther).toList();
    }

    private static List<UUID> ids(List<TalkView.Laid> laid) {
        return laid.stream().map(each -> each.row().publicId()).toList();
    }

    @Test
    void keepsPreparationsToOneselfUntilTheTalkIsHeld() {
        UUID talk = planned();
        write(talk, Map.of("text", "Over de trommel."));
        stage.enter(teacher);
        assertEquals("", talks.open(talk).other().text());

        talks.hold(talk);
        assertEquals("Over de trommel.", talks.open(talk).other().text());
        assertEquals("Over de trommel.", portfolio.read(talk).get(0).text());
    }

    @Test
    void becomesAMomentOfThePupilWithBothPartsAndAWish() {
        UUID talk = planned();
        talks.hold(talk);
        write(talk, Map.of("text", "Ik durf meer.", "wishKind", "LEARN", "wishWords", "drummen"));
        stage.enter(teacher);
        write(talk, Map.of("text", "Noor hoort wat ze tekent."));
        stage.enter(pupil);

        MomentRow moment = portfolio.read(talk).get(0);
        TalkView view = talks.read(talk);
        assertEquals(teacher.getFullName(), moment.title());
        assertEquals("Ik durf meer.", moment.text());
        assertEquals(Visibility.TEACHER, moment.visibility());
        assertEquals("Noor hoort wat ze tekent.", view.other().text());
        assertEquals("drummen", view.wish().getWords());
        assertEquals(1, news(pupil, NewsKind.TALK_WRITTEN));
        assertEquals(talks.ask(talk), talks.ask(talk));
        stage.enter(classmate);
        assertThrows(NotFoundException.class, () -> talks.read(talk));
        assertThrows(NotFoundException.class, () -> talks.open(talk));
    }

    @Test
    void isHeldOnceWhenBothPressAtOnce() throws InterruptedException {
        UUID talk = planned();

        another.atOnce(4, () -> {
            talks.hold(talk);
            return talk;
        });

        assertEquals(1, scribe.count("select count(m) from Moment m where m.publicId = ?1", talk));
    }

    @Test
    void isNotForThePartnerAnyMoreWhenThePupilTookItBack() {
        UUID talk = planned();
        talks.hold(talk);
        portfolio.withdraw(talk);

        stage.enter(teacher);
        assertThrows(NotFoundException.class, () -> talks.open(talk));
        assertEquals(List.of(), plans.own());
    }

    @Test
    void takesSoundOnlyWhenBothAgreed() {
        UUID talk = planned();
        talks.hold(talk);
        assertFalse(talks.open(talk).mayRecord());
        talks.agree(talk, true);
        assertFalse(talks.open(talk).mayRecord());
        stage.enter(teacher);
        talks.agree(talk, true);
        assertTrue(talks.open(talk).mayRecord());

        stage.enter(pupil);
        talks.agree(talk, false);
        assertFalse(talks.open(talk).mayRecord());
        assertNull(talks.open(talk).own().sound());
    }

    @Test
    void canBeCancelledUntilItIsHeld() {
        UUID talk = planned();
        UUID other = planned();
        plans.cancel(talk);
        talks.hold(other);

        assertThrows(NotFoundException.class, () -> talks.open(talk));
        assertThrows(BusinessException.class, () -> plans.cancel(other));
    }

    @Test
    void isToldOfEachOfTheTwoAndGoesWithThem() {
        UUID talk = planned();
        talks.hold(talk);
        write(talk, Map.of("text", "Ik durf meer."));

        assertEquals(
                "Ik durf meer.", personalData.of(pupil.getId()).get(0).words().get("wrote"));
        assertNull(personalData.of(teacher.getId()).get(0).words().get("wrote"));

        scribe.write(entityManager -> {
            personalData.erase(teacher.getId());
            return null;
        });
        assertEquals(List.of(), personalData.of(pupil.getId()));
        assertEquals("", portfolio.read(talk).get(0).title());
    }

    private UUID planned() {
        UUID talk = UUID.randomUUID();
        plans.plan(teacher.getPublicId(), talk, NEXT_WEEK, "");
        return talk;
    }

    private void write(UUID talk, Map<String, String> fields) {
        UUID draft =
                drafts.save(UUID.randomUUID(), "REFLECTION_TALK", talk, fields).publicId();
        writing.write(talk, draft);
    }

    private UUID moment(Visibility circle) {
        return onTheDesk(desk -> desk.moment(
                        pupil, "Dit was het", circle, Clock.systemUTC().instant())
                .getPublicId());
    }

    private long news(Person recipient, NewsKind kind) {
        return scribe.count(
                "select count(n) from NewsItem n where n.recipient.id = ?1 and n.kind = ?2", recipient.getId(), kind);
    }
}
