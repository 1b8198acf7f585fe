package nl.cultureelzelfportret.it.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.cast.sound.Melody;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.feedback.AskingService;
import nl.cultureelzelfportret.ejb.feedback.ConversationService;
import nl.cultureelzelfportret.ejb.feedback.FeedbackService;
import nl.cultureelzelfportret.ejb.feedback.HidingService;
import nl.cultureelzelfportret.ejb.feedback.Reacting;
import nl.cultureelzelfportret.ejb.feedback.ReactionRow;
import nl.cultureelzelfportret.ejb.feedback.ReactionSoundSweep;
import nl.cultureelzelfportret.ejb.feedback.RewordingService;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.ejb.portfolio.LooseFileSweep;
import nl.cultureelzelfportret.ejb.portfolio.SharingService;
import nl.cultureelzelfportret.it.InAnotherRequest;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compliments, tips, questions and answers at a moment. */
class FeedbackServiceIT extends SchoolDayIT {

    @Inject
    private FeedbackService feedback;

    @Inject
    private ConversationService conversations;

    @Inject
    private RewordingService rewording;

    @Inject
    private ReactionSoundSweep sweep;

    @Inject
    private LooseFileSweep looseFiles;

    @Inject
    private SharingService sharing;

    @Inject
    private HidingService hiding;

    @Inject
    private MediaService media;

    @Inject
    private AskingService asking;

    @Inject
    private DraftService drafts;

    @Inject
    private InAnotherRequest another;

    private UUID moment;

    @BeforeEach
    void post() {
        moment = onTheDesk(desk -> desk.moment(
                        pupil, "De storm", Visibility.CLASS, Clock.systemUTC().instant())
                .getPublicId());
    }

    @Test
    void saysAComplimentAndTellsTheOwner() {
        say(teacher, ReactionKind.COMPLIMENT, " Mooi dat je het hoorde. ");

        stage.enter(pupil);
        ReactionRow said = said().get(0);
        assertEquals(teacher.getFullName(), said.name());
        assertEquals("Mooi dat je het hoorde.", said.text());
        assertEquals(1, news(pupil, NewsKind.REACTION));
        assertEquals(
                "Mooi dat je het hoorde.",
                feedback.newestOfTeachers(List.of(moment)).get(moment).text());
    }

    @Test
    void saysTheSameDraftOnceWhenClickedEightTimesAtOnce() throws InterruptedException {
        stage.enter(classmate);
        for (int round = 1; round <= 10; round++) {
            UUID draft = conversations.at(moment, null).reacting().draft();
            List<Object> answers = another.atOnce(8, () -> {
                feedback.react(moment, draft, null, ReactionKind.TIP, "Harder.");
                return "said";
            });

            assertEquals(Collections.nCopies(8, "said"), answers);
            assertEquals(round, said().size());
            assertEquals(round, news(pupil, NewsKind.REACTION));
        }
    }

    @Test
    void keepsWhatWasTypedUntilItIsSaidAndBeginsAnewAfter() {
        stage.enter(classmate);
        UUID draft = conversations.at(moment, null).reacting().draft();
        drafts.save(draft, Reacting.FORM, moment, Map.of("kind", "QUESTION", "text", "Hoe heb je"));

        Reacting typed = conversations.at(moment, null).reacting();
        assertEquals(ReactionKind.QUESTION, typed.kind());
        assertEquals("Hoe heb je", typed.text());

        feedback.react(moment, draft, null, typed.kind(), "Hoe heb je dat gehoord?");
        Reacting next = conversations.at(moment, null).reacting();
        assertEquals("", next.text());
        assertFalse(next.draft().equals(draft));
    }

    @Test
    void letsTheOwnerAnswerInAThread() {
        say(classmate, ReactionKind.QUESTION, "Hoe klonk het?");
        stage.enter(pupil);
        UUID question = said().get(0).publicId();
        UUID draft = conversations.at(moment, question).reacting().draft();

        feedback.react(moment, draft, question, null, "Als regen op een trommel.");

        assertEquals(
                List.of("Als regen op een trommel."),
                said().get(0).answers().stream().map(ReactionRow::text).toList());
        assertEquals(1, news(classmate, NewsKind.ANSWER));
        assertEquals(
                "feedback.react.toOneself",
                assertThrows(
                                BusinessException.class,
                                () -> feedback.react(moment, UUID.randomUUID(), null, ReactionKind.TIP, "Goed zo"))
                        .messageKey());
    }

    @Test
    void endsAThreadThatGetsTooLong() {
        say(classmate, ReactionKind.QUESTION, "Hoe klonk het?");
        UUID question = said().get(0).publicId();
        for (int i = 0; i < 8; i++) {
            feedback.react(moment, UUID.randomUUID(), question, null, "En toen?");
        }

        assertEquals(
                "feedback.react.threadFull",
                assertThrows(
                                BusinessException.class,
                                () -> feedback.react(moment, UUID.randomUUID(), question, null, "En toen?"))
                        .messageKey());
    }

    @Test
    void answersNothingOfAnotherMoment() {
        say(classmate, ReactionKind.QUESTION, "Hoe klonk het?");
        UUID question = said().get(0).publicId();
        UUID other = onTheDesk(desk -> desk.moment(
                        pupil,
                        "Iets anders",
                        Visibility.CLASS,
                        Clock.systemUTC().instant())
                .getPublicId());

        assertThrows(NotFoundException.class, () -> feedback.react(other, UUID.randomUUID(), question, null, "Zo."));
    }

    @Test
    void saysNothingWithoutWords() {
        stage.enter(classmate);

        assertEquals(
                "feedback.react.nothingYet",
                assertThrows(
                                BusinessException.class,
                                () -> feedback.react(moment, UUID.randomUUID(), null, ReactionKind.TIP, " "))
                        .messageKey());
    }

    @Test
    void takesBackWhatWasSaidAndSaysItAfterAll() {
        say(classmate, ReactionKind.TIP, "Minder blauw.");
        UUID reaction = said().get(0).publicId();

        feedback.withdraw(reaction);
        assertEquals(List.of(), said());
        feedback.restore(reaction);
        assertEquals(1, said().size());

        stage.enter(pupil);
        assertThrows(NotFoundException.class, () -> feedback.withdraw(reaction));
    }

    @Test
    void changesWhatWasSaidAndTellsThatItWasChanged() {
        say(classmate, ReactionKind.TIP, "Minder blouw.");
        UUID reaction = said().get(0).publicId();
        Reacting change = rewording.begin(reaction);
        assertEquals("Minder blouw.", change.text());
        drafts.save(change.draft(), Reacting.CHANGE, reaction, Map.of("text", "Minder bl"));
        assertEquals("Minder bl", rewording.begin(reaction).text());

        rewording.reword(reaction, change.draft(), "Minder blauw.");
        rewording.reword(reaction, change.draft(), "Een tweede klik.");

        assertEquals("Minder blauw.", said().get(0).text());
        assertTrue(said().get(0).changed());
        assertEquals("Minder blauw.", rewording.begin(reaction).text());
        stage.enter(pupil);
        assertEquals(1, news(pupil, NewsKind.REACTION));
        assertThrows(NotFoundException.class, () -> rewording.begin(reaction));
    }

    @Test
    void changesNothingAtAMomentThatIsNotSharedAnyMore() {
        say(classmate, ReactionKind.TIP, "Minder blauw.");
        UUID reaction = said().get(0).publicId();
        stage.enter(pupil);
        sharing.share(moment, Visibility.ONLY_ME);
        stage.enter(classmate);

        assertThrows(NotFoundException.class, () -> rewording.reword(reaction, UUID.randomUUID(), "Toch nog iets."));
        feedback.withdraw(reaction);
    }

    @Test
    void isSpokenInsteadOfTyped() throws IOException {
        stage.enter(classmate);
        Reacting form = conversations.at(moment, null).reacting();
        drafts.save(form.draft(), Reacting.FORM, moment, Map.of("kind", "TIP", "text", ""));
        UUID sound = speak(form.draft());
        assertEquals(sound, conversations.at(moment, null).reacting().sound().publicId());

        feedback.react(moment, form.draft(), null, ReactionKind.TIP, "");

        assertEquals(sound, said().get(0).sound().publicId());
        assertEquals("", said().get(0).text());
        stage.enter(pupil);
        media.open(sound, VariantSize.ORIGINAL);
        stage.enter(teacher);
        hiding.hideReaction(said().get(0).publicId(), "Zo praten we niet.");
        media.open(sound, VariantSize.ORIGINAL);
        stage.enter(pupil);
        assertThrows(NotFoundException.class, () -> media.open(sound, VariantSize.ORIGINAL));
    }

    @Test
    void speaksAnewInTheStead() throws IOException {
        stage.enter(classmate);
        Reacting form = conversations.at(moment, null).reacting();
        drafts.save(form.draft(), Reacting.FORM, moment, Map.of());
        UUID first = speak(form.draft());
        feedback.react(moment, form.draft(), null, ReactionKind.TIP, "");
        UUID reaction = said().get(0).publicId();
        Reacting change = rewording.begin(reaction);
        assertEquals(first, change.sound().publicId());
        drafts.save(change.draft(), Reacting.CHANGE, reaction, Map.of("text", ""));
        UUID second = speak(change.draft());
        rewording.reword(reaction, change.draft(), "");

        assertEquals(second, said().get(0).sound().publicId());
        assertThrows(NotFoundException.class, () -> media.open(first, VariantSize.ORIGINAL));
        assertEquals(0, scribe.count("select count(f) from MediaFile f where f.publicId = ?1", first));
    }

    @Test
    void isSweptWhenItsMomentIsGoneAndNotBefore() throws IOException {
        stage.enter(classmate);
        Reacting form = conversations.at(moment, null).reacting();
        drafts.save(form.draft(), Reacting.FORM, moment, Map.of());
        UUID sound = speak(form.draft());
        feedback.react(moment, form.draft(), null, ReactionKind.TIP, "");
        scribe.write(entityManager -> entityManager
                .createQuery("update MediaFile f set f.receivedAt = ?1 where f.publicId = ?2")
                .setParameter(1, Clock.systemUTC().instant().minus(Duration.ofDays(2)))
                .setParameter(2, sound)
                .executeUpdate());
        looseFiles.sweep();
        sweep.sweep();
        assertEquals(1, scribe.count("select count(f) from MediaFile f where f.publicId = ?1", sound));

        scribe.write(entityManager -> {
            entityManager.remove(new Moments(entityManager).find(moment).orElseThrow());
            return moment;
        });
        sweep.sweep();
        assertEquals(0, scribe.count("select count(f) from MediaFile f where f.publicId = ?1", sound));
    }

    private UUID speak(UUID draft) throws IOException {
        try (InputStream wave = new ByteArrayInputStream(Melody.rhythm(2))) {
            return media.receive(draft, "geluid.wav", wave, -1).publicId();
        }
    }

    @Test
    void asksSomebodyWhoMaySeeItAndHearsWhenTheyAnswered() {
        stage.enter(pupil);
        UUID draft = asking.about(moment).draft();
        asking.ask(moment, draft, teacher.getPublicId(), "Hoor je de storm?");
        asking.ask(moment, draft, teacher.getPublicId(), "Hoor je de storm?");

        assertEquals(1, conversations.at(moment, null).requests().size());
        assertEquals(1, news(teacher, NewsKind.FEEDBACK_ASKED));
        stage.enter(classmate);
        assertEquals(List.of(), conversations.at(moment, null).requests());

        say(teacher, ReactionKind.COMPLIMENT, "Ja, ik hoor hem.");
        stage.enter(pupil);
        assertTrue(conversations.at(moment, null).requests().get(0).answered());
    }

    @Test
    void asksNobodyWhoMayNotSeeIt() {
        UUID mine = onTheDesk(desk -> desk.moment(
                        pupil, "Geheim", Visibility.TEACHER, Clock.systemUTC().instant())
                .getPublicId());
        stage.enter(pupil);

        assertEquals(List.of(), asking.about(mine).classmates());
        assertThrows(
                NotFoundException.class,
                () -> asking.ask(mine, UUID.randomUUID(), classmate.getPublicId(), "Wat vind je?"));
    }

    @Test
    void hasNoFormForTheOwnerWhoAnswersNothing() {
        stage.enter(pupil);

        assertNull(conversations.at(moment, null).reacting());
    }

    private void say(Person writer, ReactionKind kind, String words) {
        stage.enter(writer);
        feedback.react(moment, conversations.at(moment, null).reacting().draft(), null, kind, words);
    }

    private List<ReactionRow> said() {
        return conversations.at(moment, null).reactions();
    }

    private long news(Person recipient, NewsKind kind) {
        return scribe.count(
                "select count(n) from NewsItem n where n.recipient.id = ?1 and n.kind = ?2", recipient.getId(), kind);
    }
}
