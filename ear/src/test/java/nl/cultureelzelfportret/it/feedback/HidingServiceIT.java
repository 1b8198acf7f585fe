package nl.cultureelzelfportret.it.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.feedback.ConversationService;
import nl.cultureelzelfportret.ejb.feedback.FeedbackService;
import nl.cultureelzelfportret.ejb.feedback.HidingService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher hides what is improper: its maker reads why, others see nothing, and it is written down. */
class HidingServiceIT extends SchoolDayIT {

    @Inject
    private HidingService hiding;

    @Inject
    private FeedbackService feedback;

    @Inject
    private ConversationService conversations;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private TimelineService timelines;

    private UUID moment;

    @BeforeEach
    void post() {
        moment = onTheDesk(desk -> desk.moment(
                        pupil, "De storm", Visibility.CLASS, Clock.systemUTC().instant())
                .getPublicId());
    }

    @Test
    void hidesAMomentFromTheClassAndNotFromItsOwner() {
        stage.enter(teacher);
        hiding.hideMoment(moment, " Hier staat iemands adres in. ");

        assertEquals(1, shownInClass(teacher));
        assertEquals(0, shownInClass(classmate));
        assertThrows(NotFoundException.class, () -> portfolio.read(moment));
        stage.enter(pupil);
        assertEquals(1, timelines.own(TimelineFilter.ALL, null).moments().rows().size());
        assertEquals(
                "Hier staat iemands adres in.",
                conversations.at(moment, null).hiding().reason());
        assertEquals(
                teacher.getFullName(), conversations.at(moment, null).hiding().by());
        assertEquals(1, told(pupil));
        assertEquals(1, logged(AuditAction.HIDE_MOMENT));

        stage.enter(teacher);
        hiding.showMoment(moment);
        assertEquals(1, shownInClass(classmate));
        assertEquals(1, logged(AuditAction.SHOW_MOMENT));
    }

    @Test
    void hidesOnce() {
        stage.enter(teacher);
        hiding.hideMoment(moment, "Niet zo.");
        hiding.hideMoment(moment, "Nog eens.");

        assertEquals("Niet zo.", conversations.at(moment, null).hiding().reason());
        assertEquals(1, logged(AuditAction.HIDE_MOMENT));
    }

    @Test
    void hidesNothingWithoutAReason() {
        stage.enter(teacher);

        assertEquals(
                "feedback.hide.noReason",
                assertThrows(BusinessException.class, () -> hiding.hideMoment(moment, " "))
                        .messageKey());
        assertNull(conversations.at(moment, null).hiding());
    }

    @Test
    void hidesAReactionFromAllButItsWriterAndTheTeacher() {
        stage.enter(classmate);
        UUID reaction = UUID.randomUUID();
        feedback.react(moment, reaction, null, ReactionKind.TIP, "Stom.");
        stage.enter(teacher);
        hiding.hideReaction(reaction, "Zo praten we niet.");

        assertEquals(1, said(teacher));
        assertEquals(1, said(classmate));
        assertEquals(
                "Zo praten we niet.",
                conversations.at(moment, null).reactions().get(0).hiding().reason());
        assertEquals(0, said(pupil));
        assertEquals(1, told(classmate));
        assertEquals(1, logged(AuditAction.HIDE_REACTION));

        stage.enter(teacher);
        hiding.showReaction(reaction);
        assertEquals(1, said(pupil));
        assertEquals(1, logged(AuditAction.SHOW_REACTION));
    }

    @Test
    void isNotForPupils() {
        stage.enter(classmate);
        UUID reaction = UUID.randomUUID();
        feedback.react(moment, reaction, null, ReactionKind.TIP, "Stom.");

        for (Person one : List.of(pupil, classmate)) {
            stage.enter(one);
            assertThrows(NotFoundException.class, () -> hiding.hideReaction(reaction, "Weg ermee."));
            assertThrows(NotFoundException.class, () -> hiding.hideMoment(moment, "Weg ermee."));
        }
    }

    private long shownInClass(Person viewer) {
        stage.enter(viewer);
        return timelines
                .ofClass(schoolClass.getPublicId(), TimelineFilter.ALL, null)
                .moments()
                .rows()
                .size();
    }

    private int said(Person viewer) {
        stage.enter(viewer);
        return conversations.at(moment, null).reactions().size();
    }

    private long told(Person recipient) {
        return scribe.count(
                "select count(n) from NewsItem n where n.recipient.id = ?1 and n.kind = ?2",
                recipient.getId(),
                NewsKind.HIDDEN);
    }

    private long logged(AuditAction action) {
        return scribe.count(
                "select count(a) from AuditEntry a where a.actorId = ?1 and a.action = ?2", teacher.getId(), action);
    }
}
