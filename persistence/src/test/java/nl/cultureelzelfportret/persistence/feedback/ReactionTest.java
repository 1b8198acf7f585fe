package nl.cultureelzelfportret.persistence.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.Test;

class ReactionTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final Person owner = new Person("Noor", null, "Bakker", Language.NL);
    private final Person classmate = new Person("Bram", null, "Hoekstra", Language.NL);
    private final Person teacher = new Person("Anna", "de", "Boer", Language.NL);
    private final Moment moment =
            new Moment(UUID.randomUUID(), owner, MomentKind.BLOG, new SchoolYear(2026), NOW.minusSeconds(60));

    @Test
    void takesWordsAndNotTooMany() {
        assertEquals("Mooi.", said(" Mooi. ").getText());
        assertEquals("feedback.react.nothingYet", refused(" \n "));
        assertEquals("feedback.react.tooLong", refused("a".repeat(Reaction.LENGTH + 1)));
    }

    private String refused(String words) {
        return assertThrows(BusinessException.class, () -> said(words)).messageKey();
    }

    @Test
    void hangsAnAnswerToAnAnswerBesideIt() {
        Reaction question = said("Hoe heb je dat gemaakt?");
        Reaction answer = question.answer(UUID.randomUUID(), owner, Utterance.of("Met touw."), false, NOW);
        Reaction again = answer.answer(UUID.randomUUID(), classmate, Utterance.of("Welk touw?"), false, NOW);

        assertSame(question, answer.getParent());
        assertSame(question, again.getParent());
        assertEquals(ReactionKind.ANSWER, again.getKind());
    }

    @Test
    void isSpokenWithoutWords() {
        MediaFile sound = sound();
        Reaction reaction = new Reaction(
                UUID.randomUUID(), moment, classmate, ReactionKind.TIP, new Utterance("", sound), false, NOW);

        assertSame(sound, reaction.getFile());
        assertEquals("", reaction.getText());
        reaction.forgetWriter();
        assertNull(reaction.getFile());
    }

    private MediaFile sound() {
        return new MediaFile(
                classmate,
                null,
                MediaKind.SOUND,
                "geluid.m4a",
                List.of(new MediaVariant(VariantSize.ORIGINAL, "ab".repeat(32), 9, 0, 0, "audio/mp4")),
                NOW);
    }

    @Test
    void tellsThatItWasChangedAndForgetsWhatStoodThere() {
        Reaction reaction = said("Mooj.");
        reaction.reword(Utterance.of(" Mooj. "), NOW);
        assertNull(reaction.getChangedAt());

        reaction.reword(Utterance.of("Mooi."), NOW);
        assertEquals("Mooi.", reaction.getText());
        assertEquals(NOW, reaction.getChangedAt());
        assertThrows(BusinessException.class, () -> Utterance.of(" "));
    }

    @Test
    void isTakenBackAndSaidAfterAll() {
        Reaction reaction = said("Mooi.");
        reaction.withdraw(NOW);
        assertTrue(reaction.isWithdrawn());
        reaction.restore();
        assertFalse(reaction.isWithdrawn());
    }

    @Test
    void isHiddenWithAReasonAndShownAgain() {
        Reaction reaction = said("Stom.");
        assertEquals(
                "feedback.hide.noReason",
                assertThrows(BusinessException.class, () -> reaction.hide(teacher, " ", NOW))
                        .messageKey());
        assertFalse(reaction.isHidden());

        reaction.hide(teacher, " Zo praten we niet. ", NOW);
        assertEquals("Zo praten we niet.", reaction.getHiding().getReason());
        assertSame(teacher, reaction.getHiding().getBy());
        reaction.show();
        assertNull(reaction.getHiding());
    }

    @Test
    void losesItsWordsWithItsWriter() {
        Reaction reaction = said("Ik woon in de Kerkstraat.");
        reaction.forgetWriter();

        assertNull(reaction.getWriter());
        assertEquals("", reaction.getText());
    }

    private Reaction said(String words) {
        return new Reaction(
                UUID.randomUUID(), moment, classmate, ReactionKind.QUESTION, Utterance.of(words), false, NOW);
    }
}
