package nl.cultureelzelfportret.persistence.vocabulary;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import org.junit.jupiter.api.Test;

class TagsTest {

    private static final UUID MUSIC = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void comeOutOfADraftAsTheyWentIn() {
        Tags tags = new Tags(Set.of(Competence.CREATE), List.of(MUSIC), List.of("storm", "oma"));

        assertEquals(tags, Tags.of(tags.toFields()));
    }

    @Test
    void takeNewWordsTogetherWithThoseThatWereTicked() {
        Tags tags = Tags.of(Map.of("tags", "oma,storm", "newTags", " #Zee , Oma; grote   GOLF ,,"));

        assertEquals(List.of("grote golf", "oma", "storm", "zee"), tags.getOwn());
    }

    @Test
    void passOverWhatIsNone() {
        Tags tags = Tags.of(Map.of("competences", "FLY,CREATE", "terms", "x,," + MUSIC, "newTags", "#,  ,\u0000"));

        assertEquals(new Tags(Set.of(Competence.CREATE), List.of(MUSIC), List.of()), tags);
        assertEquals(new Tags(), Tags.of(Map.of()));
    }

    @Test
    void areAsLongAndAsManyAsFit() {
        assertDoesNotThrow(() -> own("x".repeat(40)).check());
        assertEquals("vocabulary.tags.tooLong", refused(own("x".repeat(41))));
        assertEquals(
                "vocabulary.tags.tooMany",
                refused(own(IntStream.range(0, 11).mapToObj(i -> "woord " + i).toArray(String[]::new))));
    }

    private static Tags own(String... words) {
        return new Tags(Set.of(), List.of(), List.of(words));
    }

    private static String refused(Tags tags) {
        return assertThrows(BusinessException.class, tags::check).messageKey();
    }
}
