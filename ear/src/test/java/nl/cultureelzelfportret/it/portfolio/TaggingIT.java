package nl.cultureelzelfportret.it.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.Sought;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Term;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;
import nl.cultureelzelfportret.persistence.vocabulary.TermLine;
import nl.cultureelzelfportret.persistence.vocabulary.TermRow;
import org.junit.jupiter.api.Test;

/** Tags on moments, the lists by tag, and looking for words in everything of one's own. */
class TaggingIT extends SchoolDayIT {

    @Inject
    private TimelineService timelines;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private DraftService drafts;

    @Inject
    private VocabularyService vocabulary;

    @Test
    void termsAndOwnWordsComeWithTheMoment() {
        TermRow music = term("MUSIC");
        TermRow idea = term("CREATE_IDEA");
        UUID moment = post("Trommel", "", "CREATE", ids(music, idea), "storm, Oma");

        MomentRow row = portfolio.read(moment).get(0);
        assertEquals(List.of(music), row.themes());
        assertEquals(List.of(idea), row.indicators(Competence.CREATE));
        assertEquals(List.of("oma", "storm"), row.ownTags());
        assertEquals(List.of("oma", "storm"), vocabulary.ownTags());
    }

    @Test
    void anIndicatorWithoutItsCompetenceAndATermFromElsewhereArePassedOver() {
        Term foreign = scribe.write(entityManager -> new Town(entityManager).term(null));
        UUID moment = post("Trommel", "", "REFLECT", ids(term("CREATE_IDEA")) + "," + foreign.getPublicId(), "");

        assertEquals(List.of(), portfolio.read(moment).get(0).terms());
    }

    @Test
    void aTermStaysOnAMomentAfterItWasRetired() {
        TermRow dance = term("DANCE");
        UUID moment = post("Dansje", "", "", ids(dance), "");
        scribe.write(entityManager -> entityManager
                .createQuery("update Term t set t.retiredAt = current_timestamp where t.publicId = :id")
                .setParameter("id", dance.publicId())
                .executeUpdate());
        UUID change = drafts.save(UUID.randomUUID(), "BLOG", moment, Map.of("title", "Dans", "terms", ids(dance)))
                .publicId();
        portfolio.revise(moment, change, portfolio.read(moment).get(0).version());

        assertEquals(List.of(dance), portfolio.read(moment).get(0).themes());
    }

    @Test
    void timelinesShowOneDisciplineOrOneOwnWord() {
        TermRow music = term("MUSIC");
        TermRow dance = term("DANCE");
        post("Trommel", "", "", ids(music), "storm");
        post("Dansje", "", "", ids(music, dance), "oma");

        assertEquals(List.of("Dansje", "Trommel"), titles(List.of(music), null));
        assertEquals(List.of("Dansje"), titles(List.of(music, dance), null));
        assertEquals(List.of("Trommel"), titles(List.of(), "storm"));
        assertEquals(List.of(), titles(List.of(dance), "storm"));
        assertEquals(
                List.of("oma", "storm"), timelines.own(TimelineFilter.ALL, null).ownTags());
    }

    private List<String> titles(List<TermRow> terms, String ownTag) {
        TimelineFilter filter = new TimelineFilter(
                null, null, terms.stream().map(TermRow::publicId).toList(), ownTag, null);
        List<String> own = titles(timelines.own(filter, null).moments().rows());
        assertEquals(
                own,
                titles(timelines
                        .ofClass(schoolClass.getPublicId(), filter, null)
                        .moments()
                        .rows()));
        return own;
    }

    private static List<String> titles(List<MomentRow> rows) {
        return rows.stream().map(MomentRow::title).toList();
    }

    @Test
    void wordsAreFoundWhereverTheyStandWithoutRegardToCapitalsAndAccents() {
        post("Café met muziek", "In Łódź zag ik het kindermuseum.", "", "", "Fräulein");
        post("Iets anders", "Zonder.", "", "", "");

        for (String typed : List.of(
                "cafe", "CAFÉ muziek", "lodz", "museum", "fraulein", "in", "\"muziek\"", "+cafe -lodz*", "kind zag")) {
            assertEquals(List.of("Café met muziek"), found(typed), typed);
        }
        for (String typed : List.of("x%z", "_", "museumm", "cafe anders", "'; drop table moment; --", "!", "\\")) {
            assertEquals(List.of(), found(typed), typed);
        }
    }

    @Test
    void aStepOfAProcessIsFoundAndWhatWasWithdrawnIsNot() {
        scribe.write(entityManager -> {
            Desk desk = new Desk(entityManager, null);
            Instant now = Clock.systemUTC().instant();
            Moment process = desk.process(pupil, "Draak", now);
            return desk.step(process, pupil, now);
        });
        UUID gone = post("Stap weg", "", "", "", "");
        portfolio.withdraw(gone);

        assertEquals(List.of("Stap"), found("stap"));
    }

    @Test
    void nobodyElsesWordsAreFound() {
        post("Geheim plan", "", "", "", "geheim");
        stage.enter(classmate);

        assertEquals(List.of(), found("geheim"));
        assertTrue(timelines.own(TimelineFilter.ALL, null).ownTags().isEmpty());
    }

    private List<String> found(String typed) {
        return titles(timelines
                .search(Sought.of(typed), TimelineFilter.ALL, null)
                .moments()
                .rows());
    }

    private TermRow term(String code) {
        return vocabulary.mine().stream()
                .map(TermLine::term)
                .filter(term -> code.equals(term.code()) && term.kind() != TermKind.COMPETENCE)
                .findFirst()
                .orElseThrow();
    }

    private static String ids(TermRow... terms) {
        return String.join(
                ",",
                List.of(terms).stream().map(term -> term.publicId().toString()).toList());
    }

    private UUID post(String title, String text, String competences, String terms, String newTags) {
        UUID draft = drafts.save(
                        UUID.randomUUID(),
                        "BLOG",
                        null,
                        Map.of(
                                "title",
                                title,
                                "text",
                                text,
                                "competences",
                                competences,
                                "terms",
                                terms,
                                "newTags",
                                newTags))
                .publicId();
        return portfolio.post(draft, Visibility.CLASS);
    }
}
