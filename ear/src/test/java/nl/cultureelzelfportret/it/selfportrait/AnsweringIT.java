package nl.cultureelzelfportret.it.selfportrait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.selfportrait.AnswerService;
import nl.cultureelzelfportret.ejb.selfportrait.ChapterView;
import nl.cultureelzelfportret.ejb.selfportrait.ComparisonService;
import nl.cultureelzelfportret.ejb.selfportrait.ComparisonView;
import nl.cultureelzelfportret.ejb.selfportrait.FourQuestions;
import nl.cultureelzelfportret.ejb.selfportrait.SelfPortraitService;
import nl.cultureelzelfportret.ejb.selfportrait.Spot;
import nl.cultureelzelfportret.ejb.selfportrait.WritingService;
import nl.cultureelzelfportret.ejb.selfportrait.YearAgo;
import nl.cultureelzelfportret.ejb.selfportrait.YearAgoService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.selfportrait.Answer;
import nl.cultureelzelfportret.persistence.selfportrait.Question;
import org.junit.jupiter.api.Test;

/** What somebody writes about themselves: answers, words in between, and what changed between then and now. */
class AnsweringIT extends SchoolDayIT {

    private static final Instant NOW = Clock.systemUTC().instant();

    @Inject
    private AnswerService answers;

    @Inject
    private DraftService drafts;

    @Inject
    private SelfPortraitService selfPortraits;

    @Inject
    private WritingService writing;

    @Inject
    private ComparisonService comparisons;

    @Inject
    private YearAgoService yearAgo;

    @Inject
    @Any
    private Instance<PersonalData> personalData;

    @Test
    void keepsAnswersWhileTheyAreTypedAndHangsThemInTheChapterOfTheYear() {
        type("Ik kan een trommel maken.");
        type("Ik kan een trommel maken en stemmen.");

        FourQuestions questions = answers.own();
        assertEquals("Ik kan een trommel maken en stemmen.", questions.answers().get(Question.CAN_DO));
        assertEquals(List.of(), questions.earlier());
        ChapterView chapter = selfPortraits.own(null, 0).chapters().get(0);
        assertEquals(1, chapter.answers().size());
        assertEquals(questions.year(), chapter.schoolYear().label());
    }

    private void type(String words) {
        FourQuestions questions = answers.own();
        drafts.save(questions.draft(), AnswerService.FORM, questions.subject(), Map.of("CAN_DO", words, "WHO", ""));
    }

    @Test
    void laysEarlierAnswersBeside() {
        scribe.write(entityManager -> {
            Answer before = new Answer(
                    entityManager.getReference(pupil.getClass(), pupil.getId()),
                    new SchoolYear(2021),
                    Question.WHO,
                    NOW);
            before.write("Ik ben van de zee.", NOW);
            entityManager.persist(before);
            return before;
        });
        assertEquals(1, answers.own().earlierTo(Question.WHO).size());
        assertEquals(0, answers.own().earlierTo(Question.HOW).size());
        stage.enter(classmate);
        assertEquals(List.of(), answers.own().earlier());
    }

    @Test
    void writesTheCoverAChapterAndWordsInBetween() {
        write(new Spot(Spot.Kind.COVER, null), Map.of("title", "Noor in golven", "words", "Ik begin bij de zee."));
        UUID chapter = write(new Spot(Spot.Kind.NEW_CHAPTER, null), Map.of("title", "Muziek"));
        write(new Spot(Spot.Kind.NEW_WORDS, chapter), Map.of("words", "Eerst was er geluid."));

        assertEquals("Noor in golven", selfPortraits.own(null, 0).title());
        ChapterView music = selfPortraits.own(null, 0).chapters().get(0);
        assertEquals("Muziek", music.title());
        assertTrue(music.pegs().get(0).isWords());
        write(new Spot(Spot.Kind.PEG, music.pegs().get(0).publicId()), Map.of("words", ""));
        assertEquals(0, selfPortraits.own(null, 0).chapters().get(0).size());
        assertThrows(BusinessException.class, () -> write(new Spot(Spot.Kind.NEW_CHAPTER, null), Map.of("title", " ")));
    }

    private UUID write(Spot spot, Map<String, String> fields) {
        UUID draft = UUID.randomUUID();
        drafts.save(draft, spot.form(), writing.begin(spot, draft).subject(), fields);
        UUID first = writing.save(spot, draft);
        writing.save(spot, draft);
        return first;
    }

    @Test
    void laysThenAndNowSideBySideAndHangsThem() {
        UUID now = moment("Nu", 1);
        UUID then = moment("Toen", 400);
        assertEquals(
                then,
                comparisons
                        .candidates(null, TimelineFilter.ALL, null)
                        .proposals()
                        .get(0)
                        .earlier()
                        .publicId());

        ComparisonView view = comparisons.compare(now, then);
        assertEquals("Toen", view.earlier().title());
        drafts.save(view.draft(), ComparisonService.FORM, view.subject(), Map.of("words", "Ik durf meer."));
        UUID kept = comparisons.keep(now, then, view.draft());
        assertEquals(kept, comparisons.keep(then, now, view.draft()));
        comparisons.hang(kept);
        comparisons.hang(kept);

        assertEquals("Ik durf meer.", comparisons.compare(then, now).words());
        assertTrue(comparisons.compare(then, now).hanging());
        assertEquals(1, selfPortraits.own(null, 0).hanging());
        comparisons.remove(kept);
        assertEquals(0, selfPortraits.own(null, 0).hanging());
    }

    @Test
    void remembersWhatWasAYearAgo() {
        assertEquals(Optional.empty(), yearAgo.find());
        moment("Twee jaar", 730);
        assertEquals(2, yearAgo.find().orElseThrow().years());
        moment("Een jaar en twee dagen", 367);
        YearAgo memory = yearAgo.find().orElseThrow();
        assertEquals("Een jaar en twee dagen", memory.heading());
        assertEquals(1, memory.years());
    }

    private UUID moment(String title, int daysAgo) {
        return onTheDesk(desk -> desk.moment(pupil, title, Visibility.CLASS, NOW.minus(Duration.ofDays(daysAgo))))
                .getPublicId();
    }

    @Test
    void tellsAndForgetsAllThatItHoldsOfAPerson() {
        laysThenAndNowSideBySideAndHangsThem();
        type("Ik kan fluiten.");
        write(new Spot(Spot.Kind.COVER, null), Map.of("title", "Fluit", "words", ""));
        PersonalData ours = personalData.stream()
                .filter(data -> data.feature().equals("selfportrait"))
                .findFirst()
                .orElseThrow();

        assertTrue(ours.of(pupil.getId()).stream()
                .map(PersonalRecord::words)
                .anyMatch(words -> words.containsValue("Ik kan fluiten.")));
        scribe.write(entityManager -> {
            ours.erase(pupil.getId());
            return null;
        });
        assertEquals(List.of(), ours.of(pupil.getId()));
    }
}
