package nl.cultureelzelfportret.it.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.feedback.AskingService;
import nl.cultureelzelfportret.ejb.feedback.FeedbackService;
import nl.cultureelzelfportret.ejb.feedback.Reacting;
import nl.cultureelzelfportret.ejb.feedback.ReadingList;
import nl.cultureelzelfportret.ejb.feedback.ReadingService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies there for a teacher to read. */
class ReadingServiceIT extends SchoolDayIT {

    @Inject
    private ReadingService reading;

    @Inject
    private FeedbackService feedback;

    @Inject
    private AskingService asking;

    @Inject
    private DraftService drafts;

    private UUID older;
    private UUID newer;

    @BeforeEach
    void post() {
        older = post(pupil, "Ouder", Visibility.TEACHER, 5);
        newer = post(classmate, "Nieuwer", Visibility.CLASS, 2);
        post(pupil, "Geheim", Visibility.ONLY_ME, 1);
        post(teacher, "Van mij", Visibility.CLASS, 1);
    }

    private UUID post(Person owner, String title, Visibility circle, int hoursAgo) {
        return onTheDesk(desk -> desk.moment(
                        owner, title, circle, Clock.systemUTC().instant().minus(Duration.ofHours(hoursAgo)))
                .getPublicId());
    }

    @Test
    void holdsWhatPupilsShareAndNobodyElses() {
        assertEquals(List.of(newer, older), waiting());
    }

    @Test
    void holdsNoMoreWhatWasAnsweredOrPassed() {
        stage.enter(teacher);
        feedback.react(newer, UUID.randomUUID(), null, ReactionKind.TIP, "Groter.");
        assertEquals(List.of(older), waiting());

        reading.pass(older);
        reading.pass(older);
        assertEquals(List.of(), waiting());
    }

    @Test
    void beginsWithThoseWhoAsked() {
        stage.enter(pupil);
        asking.ask(older, UUID.randomUUID(), teacher.getPublicId(), "Hoor je het?");

        assertEquals(List.of(older, newer), waiting());
        assertEquals("Hoor je het?", list().items().get(0).asked());
    }

    @Test
    void bringsBackWhatWasTyped() {
        stage.enter(teacher);
        UUID draft = list().items().get(0).reacting().draft();
        drafts.save(draft, Reacting.FORM, newer, Map.of("kind", "TIP", "text", "Misschien kun je"));

        Reacting typed = list().items().get(0).reacting();
        assertEquals("Misschien kun je", typed.text());
        assertEquals(ReactionKind.TIP, typed.kind());
    }

    @Test
    void isForTheTeacherOfTheClass() {
        stage.enter(pupil);

        assertThrows(NotFoundException.class, () -> reading.of(schoolClass.getPublicId()));
    }

    private List<UUID> waiting() {
        stage.enter(teacher);
        return list().items().stream().map(item -> item.moment().publicId()).toList();
    }

    private ReadingList list() {
        return reading.of(schoolClass.getPublicId());
    }
}
