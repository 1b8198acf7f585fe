package nl.cultureelzelfportret.persistence.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.portfolio.MomentLabels.Label;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.TermRow;
import org.junit.jupiter.api.Test;

/** All that a moment is said to be about stands in the order of the field, out of rows in the order of the database. */
class MomentLabelsTest {

    @Test
    void standKindByKindAndOwnWordsInTheOrderOfTheAlphabet() {
        MomentLabels labels = MomentLabels.of(List.of(
                term("DISCIPLINE", null, "Dans"),
                word("zee"),
                competence("CREATE"),
                term("INDICATOR", "CREATE", "Maakt"),
                term("INDICATOR", "REFLECT", "Kijkt terug"),
                word("boot"),
                competence("REFLECT"),
                term("DISCIPLINE", null, "Beeldend")));

        assertEquals(List.of(Competence.REFLECT, Competence.CREATE), labels.competences());
        assertEquals(List.of("boot", "zee"), labels.ownTags());
        assertEquals(
                List.of("Kijkt terug", "Maakt", "Dans", "Beeldend"),
                labels.terms().stream()
                        .map(TermRow::words)
                        .map(words -> words.getVoDutch())
                        .toList());
    }

    private static Label competence(String name) {
        return row(name, null, null, null, null, "");
    }

    private static Label word(String word) {
        return row(null, word, null, null, null, "");
    }

    private static Label term(String kind, String competence, String words) {
        return row(null, null, UUID.randomUUID(), kind, competence, words);
    }

    private static Label row(String label, String word, UUID term, String kind, String competence, String words) {
        return Label.of(7L, label, word, term, kind, competence, null, "", "", words, "");
    }
}
