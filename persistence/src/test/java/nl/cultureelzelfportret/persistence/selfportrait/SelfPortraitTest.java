package nl.cultureelzelfportret.persistence.selfportrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.Test;

/** A self-portrait keeps its chapters and what hangs there in the order of a life, or as its owner wants it. */
class SelfPortraitTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final SchoolYear THIS_YEAR = new SchoolYear(2026);

    private final Person noor = new Person("Noor", null, "Bakker", Language.NL);
    private final SelfPortrait portrait = new SelfPortrait(noor);

    @Test
    void isItsOwnersAloneUntilItIsShared() {
        assertEquals(noor.getPublicId(), portrait.getPublicId());
        assertEquals(Visibility.ONLY_ME, portrait.getVisibility());
        portrait.shareWith(Visibility.CLASS);
        assertEquals(Visibility.CLASS, portrait.getVisibility());
    }

    @Test
    void putsSchoolYearsInTheOrderOfALife() {
        Chapter now = portrait.chapterOf(THIS_YEAR, "Groep 5");
        portrait.open(UUID.randomUUID(), "Muziek");
        portrait.chapterOf(new SchoolYear(2024), "Groep 3");
        portrait.chapterOf(new SchoolYear(2025), "Groep 4");

        assertEquals(List.of("Groep 3", "Groep 4", "Groep 5", "Muziek"), titles());
        assertSame(now, portrait.chapterOf(THIS_YEAR, "Anders"));
    }

    @Test
    void letsItsOwnerMoveChapters() {
        Chapter first = portrait.open(UUID.randomUUID(), "Een");
        Chapter second = portrait.open(UUID.randomUUID(), "Twee");
        portrait.move(second, -1);
        portrait.move(second, -1);
        assertEquals(List.of("Twee", "Een"), titles());
        portrait.move(first, 1);
        assertEquals(List.of("Twee", "Een"), titles());
    }

    private List<String> titles() {
        return portrait.getChapters().stream().map(Chapter::getTitle).toList();
    }

    @Test
    void movesWhatHangsOnALineAndToAnother() {
        Chapter chapter = portrait.chapterOf(THIS_YEAR, "");
        Chapter other = portrait.open(UUID.randomUUID(), "Muziek");
        Peg first = chapter.hang(moment(noor, MomentKind.BLOG));
        Peg words = chapter.write(UUID.randomUUID(), "Ertussen");
        Peg last = chapter.hang(moment(noor, MomentKind.VLOG));

        chapter.move(last, -1);
        assertEquals(List.of(first, last, words), chapter.getPegs());
        chapter.move(first, -1);
        assertEquals(List.of(first, last, words), chapter.getPegs());
        other.receive(last);
        other.receive(last);
        assertEquals(List.of(first, words), chapter.getPegs());
        assertEquals(List.of(last), other.getPegs());
        chapter.let(first);
        Peg fresh = chapter.write(UUID.randomUUID(), "Nieuw");
        assertEquals(List.of(words, fresh), chapter.getPegs());
        assertEquals(words.getPosition() + 1, fresh.getPosition());
    }

    @Test
    void takesNoStepsAndNothingOfOthers() {
        Chapter chapter = portrait.chapterOf(THIS_YEAR, "");
        Moment step = moment(noor, MomentKind.CREATIVE_PROCESS).step(UUID.randomUUID(), THIS_YEAR, NOW);
        Moment foreign = moment(new Person("Bram", null, "Hoekstra", Language.NL), MomentKind.BLOG);

        assertThrows(BusinessException.class, () -> chapter.hang(step));
        assertThrows(BusinessException.class, () -> chapter.hang(foreign));
    }

    @Test
    void refusesWhatIsTooLongOrHasNoName() {
        Chapter year = portrait.chapterOf(THIS_YEAR, "Groep 5");
        year.call("");
        assertEquals("", year.getTitle());
        assertThrows(BusinessException.class, () -> portrait.open(UUID.randomUUID(), " "));
        assertThrows(BusinessException.class, () -> portrait.introduce("x".repeat(SelfPortrait.TITLE_LENGTH + 1), ""));
        Peg peg = year.write(UUID.randomUUID(), " Kort ");
        assertEquals("Kort", peg.getWords());
        assertThrows(BusinessException.class, () -> peg.write("x".repeat(SelfPortrait.WORDS_LENGTH + 1)));
    }

    @Test
    void callsTheOlderOneOfTwoThen() {
        Moment now = moment(noor, MomentKind.BLOG);
        Moment then = new Moment(
                UUID.randomUUID(), noor, MomentKind.BLOG, new SchoolYear(2025), NOW.minus(Duration.ofDays(400)));
        Comparison comparison = new Comparison(UUID.randomUUID(), now, then, NOW);

        assertEquals(then, comparison.getEarlier());
        assertEquals(now, comparison.getLater());
        assertThrows(BusinessException.class, () -> new Comparison(UUID.randomUUID(), now, now, NOW));
    }

    @Test
    void changesTheTimeOfAnAnswerOnlyWithItsWords() {
        Answer answer = new Answer(noor, THIS_YEAR, Question.WHO, NOW);
        answer.write("Ik ben Noor.", NOW.plusSeconds(5));
        answer.write(" Ik ben Noor. ", NOW.plusSeconds(9));

        assertEquals(NOW.plusSeconds(5), answer.getChangedAt());
        assertEquals(List.of("Ik ben Noor."), AnswerRow.of(answer).paragraphs());
    }

    private static Moment moment(Person owner, MomentKind kind) {
        return new Moment(UUID.randomUUID(), owner, kind, THIS_YEAR, NOW);
    }
}
