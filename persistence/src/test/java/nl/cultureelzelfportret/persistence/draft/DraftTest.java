package nl.cultureelzelfportret.persistence.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Draft draft =
            new Draft(UUID.randomUUID(), new Person("Noor", null, "Bakker", Language.NL), "BLOG", null, NOW);

    @Test
    void keepsWhatWasNotSentAgain() {
        draft.keep(Map.of("title", "Mijn trommel", "text", "Hij"), NOW);
        draft.keep(Map.of("text", "Hij klinkt als onweer."), NOW.plusSeconds(2));

        assertEquals(Map.of("title", "Mijn trommel", "text", "Hij klinkt als onweer."), draft.getFields());
        assertEquals(NOW.plusSeconds(2), draft.getSavedAt());
    }

    @Test
    void staysFinishedWhenALateSaveArrives() {
        draft.keep(Map.of("title", "Mijn trommel"), NOW);
        draft.finish(NOW.plusSeconds(1));
        draft.keep(Map.of("title", "Mijn tromm"), NOW.plusSeconds(2));

        assertTrue(draft.isFinished());
        assertTrue(draft.getFields().isEmpty());
    }
}
