package nl.cultureelzelfportret.it.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.portfolio.EditingService;
import nl.cultureelzelfportret.ejb.portfolio.MirrorPersonalData;
import nl.cultureelzelfportret.ejb.portfolio.MirrorService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.TieService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.MirrorRow;
import nl.cultureelzelfportret.persistence.portfolio.Mirrors;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher holds up a moment of their own, and pupils answer with one of theirs. */
class MirrorServiceIT extends SchoolDayIT {

    @Inject
    private MirrorService mirrors;

    @Inject
    private TieService ties;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private DraftService drafts;

    @Inject
    private MirrorPersonalData personalData;

    private UUID shown;

    @BeforeEach
    void holdUp() {
        shown = momentOf(teacher);
        stage.enter(teacher);
        mirrors.hold(shown, Set.of(schoolClass.getPublicId()), "En jij?");
    }

    private UUID momentOf(Person owner) {
        return onTheDesk(desk -> desk.moment(
                        owner, "Van mij", Visibility.ONLY_ME, Clock.systemUTC().instant())
                .getPublicId());
    }

    @Test
    void showsTheClassWhatTheTeacherHoldsUpAndTellsEachPupilOnce() {
        mirrors.hold(shown, Set.of(schoolClass.getPublicId()), "En jij, wat zie jij?");

        stage.enter(pupil);
        List<MirrorRow> seen = mirrors.ofClass(schoolClass.getPublicId(), 5);
        assertEquals(1, seen.size());
        assertEquals("En jij, wat zie jij?", seen.get(0).words());
        assertEquals("Van mij", portfolio.read(shown).get(0).title());
        assertEquals(2, news(NewsKind.MIRROR_SHOWN, shown));
    }

    private long news(NewsKind kind, UUID subject) {
        return scribe.count("select count(n) from NewsItem n where n.kind = ?1 and n.subject = ?2", kind, subject);
    }

    @Test
    void tiesAnAnswerBothWays() {
        UUID answer = answer(pupil, Visibility.CLASS);

        assertEquals(shown, ties.of(answer).mirrored().publicId());
        assertEquals(
                List.of(answer),
                mirrors.ofClass(schoolClass.getPublicId(), 5).get(0).answers());
        for (Person viewer : List.of(teacher, classmate)) {
            stage.enter(viewer);
            assertEquals(List.of(answer), answers());
        }
        assertEquals(1, news(NewsKind.MIRROR_ANSWERED, answer));
    }

    private List<UUID> answers() {
        return ties.of(shown).answers().stream().map(MomentRow::publicId).toList();
    }

    private UUID answer(Person who, Visibility circle) {
        stage.enter(who);
        UUID mirror = mirrors.ofClass(schoolClass.getPublicId(), 5).get(0).publicId();
        UUID draft = UUID.randomUUID();
        drafts.save(
                draft,
                MomentKind.BLOG.name(),
                null,
                Map.of("title", "Van mij ook", EditingService.PURPOSE, "mirror:" + mirror));
        return portfolio.post(draft, circle);
    }

    @Test
    void keepsAnAnswerThatIsPrivateFromTheTeacher() {
        UUID answer = answer(pupil, Visibility.ONLY_ME);

        stage.enter(teacher);

        assertEquals(List.of(), answers());
        assertEquals(0, news(NewsKind.MIRROR_ANSWERED, answer));
    }

    @Test
    void isNotForAPupil() {
        UUID own = momentOf(pupil);
        stage.enter(pupil);

        BusinessException refused =
                assertThrows(BusinessException.class, () -> mirrors.hold(own, Set.of(schoolClass.getPublicId()), ""));

        assertEquals("mirror.hold.noClass", refused.messageKey());
        assertTrue(mirrors.offer(own).classes().isEmpty());
    }

    @Test
    void goesWithThePersonAndLeavesTheMomentsOfOthers() {
        UUID answer = answer(pupil, Visibility.CLASS);
        assertEquals(1, personalData.of(teacher.getId()).size());
        assertEquals(1, personalData.of(pupil.getId()).size());

        scribe.write(entityManager -> {
            new Mirrors(entityManager).removeOf(teacher.getId());
            return teacher;
        });

        assertEquals(List.of(), personalData.of(teacher.getId()));
        assertEquals(List.of(), personalData.of(pupil.getId()));
        assertEquals("Van mij ook", portfolio.read(answer).get(0).title());
    }
}
