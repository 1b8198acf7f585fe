package nl.cultureelzelfportret.it.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.ejb.feedback.AskingService;
import nl.cultureelzelfportret.ejb.feedback.ConversationService;
import nl.cultureelzelfportret.ejb.feedback.FeedbackPersonalData;
import nl.cultureelzelfportret.ejb.feedback.FeedbackService;
import nl.cultureelzelfportret.ejb.feedback.ReactionRow;
import nl.cultureelzelfportret.ejb.feedback.ReadingService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is held of a person here is told, and goes; what others answered stays. */
class FeedbackPersonalDataIT extends SchoolDayIT {

    @Inject
    private FeedbackPersonalData personalData;

    @Inject
    private FeedbackService feedback;

    @Inject
    private ConversationService conversations;

    @Inject
    private AskingService asking;

    @Inject
    private ReadingService reading;

    private UUID moment;

    @BeforeEach
    void talk() {
        moment = onTheDesk(desk -> desk.moment(
                        pupil, "De storm", Visibility.CLASS, Clock.systemUTC().instant())
                .getPublicId());
        stage.enter(pupil);
        asking.ask(moment, UUID.randomUUID(), teacher.getPublicId(), "Hoor je hem?");
        UUID question = UUID.randomUUID();
        stage.enter(classmate);
        feedback.react(moment, question, null, ReactionKind.QUESTION, "Hoe klonk het?");
        feedback.react(moment, UUID.randomUUID(), null, ReactionKind.TIP, "Minder blauw.");
        stage.enter(pupil);
        feedback.react(moment, UUID.randomUUID(), question, null, "Als regen.");
        stage.enter(teacher);
        reading.pass(moment);
    }

    @Test
    void isTold() {
        assertEquals(List.of("reaction", "reaction"), whats(classmate));
        assertEquals(
                List.of("feedback-request", "reaction", "reaction-received", "reaction-received", "reaction-received"),
                whats(pupil));
        assertEquals(List.of("feedback-request", "seen"), whats(teacher));
    }

    @Test
    void goesAndLeavesWhatOthersAnswered() {
        erase(classmate);
        erase(teacher);

        assertEquals(List.of(), whats(classmate));
        assertEquals(List.of(), whats(teacher));
        stage.enter(pupil);
        ReactionRow left = conversations.at(moment, null).reactions().get(0);
        assertEquals(1, conversations.at(moment, null).reactions().size());
        assertEquals("", left.name());
        assertEquals("", left.text());
        assertEquals("Als regen.", left.answers().get(0).text());
    }

    private List<String> whats(Person person) {
        return personalData.of(person.getId()).stream()
                .map(PersonalRecord::what)
                .sorted()
                .toList();
    }

    private void erase(Person person) {
        scribe.write(entityManager -> {
            personalData.erase(person.getId());
            return person;
        });
    }
}
