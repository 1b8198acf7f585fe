package nl.cultureelzelfportret.persistence.reflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import org.junit.jupiter.api.Test;

class ReflectionContentTest {

    private static final UUID FILE = UUID.randomUUID();
    private static final UUID ABOUT = UUID.randomUUID();

    @Test
    void isTheSameAfterBeingTypedIntoADraft() {
        ReflectionContent content = ReflectionContent.of(Map.of(
                "about",
                ABOUT.toString(),
                "from",
                "2026-11-01",
                "to",
                "2026-11-26",
                "layers",
                "SKILLS,ENVIRONMENT",
                "answer-SKILLS-2",
                " Ademen. ",
                "answerOf-" + FILE,
                "ENVIRONMENT-1",
                "wishKind",
                "MAKE",
                "wishWords",
                "een boot"));

        ReflectionContent again = ReflectionContent.of(content.toFields());

        assertEquals(content.toFields(), again.toFields());
        assertEquals(List.of(ABOUT), again.about());
        assertEquals(EnumSet.of(Layer.ENVIRONMENT, Layer.SKILLS), again.layers());
        assertEquals("Ademen.", again.text());
        assertEquals(new LayerQuestion(Layer.ENVIRONMENT, 1), again.spoken().get(FILE));
        assertEquals(WishKind.MAKE, again.wish().getKind());
    }

    @Test
    void asksFromTheOutsideIn() {
        ReflectionContent content = ReflectionContent.of(Map.of("layers", "MISSION,BEHAVIOUR"));

        assertEquals(
                List.of("BEHAVIOUR-1", "BEHAVIOUR-2", "MISSION-1", "MISSION-2"),
                content.asked().stream().map(LayerQuestion::toString).toList());
    }

    @Test
    void passesOverWhatMakesNoSense() {
        ReflectionContent content = ReflectionContent.of(Map.of(
                "about",
                "x,," + ABOUT,
                "from",
                "gisteren",
                "layers",
                "NOSE",
                "answer-NOSE-1",
                "Hatsjie",
                "answerOf-" + FILE,
                "NOSE-1",
                "wishKind",
                "FLY"));

        assertEquals(List.of(ABOUT), content.about());
        assertFalse(content.period().isChosen());
        assertEquals("", content.text());
        assertEquals(Map.of(), content.spoken());
        assertFalse(content.wish().isMade());
    }
}
