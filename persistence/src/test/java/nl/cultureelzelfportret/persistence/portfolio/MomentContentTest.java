package nl.cultureelzelfportret.persistence.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import org.junit.jupiter.api.Test;

class MomentContentTest {

    private static final UUID FIRST = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Test
    void comesOutOfADraftAsItWentIn() {
        MomentContent content = new MomentContent(
                new MomentText("Storm", "Ik dacht dat ik het kon horen.", "Ik was er stil van."),
                visit(),
                new Tags(Set.of(Competence.REFLECT, Competence.INVESTIGATE), Set.of(FIRST), List.of("storm")),
                List.of(new Caption(SECOND, "De storm"), new Caption(FIRST, "")));

        MomentContent again = MomentContent.of(content.toFields());

        assertEquals(content.getText(), again.getText());
        assertEquals(content.getVisit().toFields(), again.getVisit().toFields());
        assertEquals(LocalDate.of(2026, 11, 20), again.getVisit().getVisitedOn());
        assertEquals(content.getTags(), again.getTags());
        assertEquals(
                List.of(SECOND, FIRST),
                again.getCaptions().stream().map(Caption::getFile).toList());
        assertEquals("De storm", again.getCaptions().get(0).getAlternativeText());
    }

    private static Visit visit() {
        Visit visit = new Visit();
        visit.setPlace("Stedelijk Museum");
        visit.setVisitedOn(LocalDate.of(2026, 11, 20));
        visit.setCompany("opa");
        return visit;
    }

    @Test
    void passesOverWhatItDoesNotUnderstand() {
        MomentContent content = MomentContent.of(
                Map.of("competences", "FLY,CREATE", "files", "x,,../etc", "else", "?", "visitedOn", "2026-1"));

        assertEquals(Set.of(Competence.CREATE), content.getTags().getCompetences());
        assertTrue(content.getCaptions().isEmpty());
        assertTrue(content.getText().isBlank());
        assertTrue(content.getVisit().isBlank());
    }

    @Test
    void movesAFileAndStopsAtTheEnds() {
        MomentContent content = new MomentContent();
        content.append(FIRST);
        content.append(SECOND);
        content.append(SECOND);

        content.move(SECOND, -1);
        content.move(SECOND, -1);

        assertEquals(
                List.of(SECOND, FIRST),
                content.getCaptions().stream().map(Caption::getFile).toList());
    }

    @Test
    void keepsAFileOfWhichOnePageDoesNotKnowUnlessThatPageTookItOut() {
        MomentContent content = new MomentContent();
        content.append(FIRST);
        content.append(SECOND);
        MomentContent page = new MomentContent();
        page.append(SECOND);

        assertEquals(List.of(SECOND, FIRST), files(content.amended(page.toFields())));
        page.remove(SECOND);
        assertEquals(List.of(FIRST), files(content.amended(page.toFields())));
        assertEquals(List.of(FIRST, SECOND), files(content.amended(Map.of("text", "Storm"))));
    }

    private static List<UUID> files(MomentContent content) {
        return content.getCaptions().stream().map(Caption::getFile).toList();
    }

    @Test
    void usesTheFirstWordsWhereThereIsNoTitle() {
        assertEquals("Storm", new MomentText("Storm", "Lang geleden", "").heading());
        assertEquals("Lang geleden", new MomentText("", "\nLang geleden\nwaaide het", "").heading());
        assertEquals("", new MomentText().heading());
        assertTrue(new MomentText("", "woord ".repeat(40), "").heading().endsWith("…"));
    }
}
