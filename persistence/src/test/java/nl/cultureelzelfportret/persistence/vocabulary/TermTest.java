package nl.cultureelzelfportret.persistence.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.Region;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final Region REGION = new Region("Delta", "delta", new Institute("Huis", null, null, null));

    @Test
    void isSaidInTheWordsOfEachEditionAndLanguage() {
        Wording all = new Wording("Toneel", "Plays", "Theater", "Theatre");

        assertEquals("Toneel", all.said("po", Language.NL));
        assertEquals("Plays", all.said("po", Language.EN));
        assertEquals("Theater", all.said("vo", Language.NL));
        assertEquals("Theatre", all.said("vo", Language.EN));
    }

    @Test
    void isSaidAsInTheOtherEditionWhereNothingWasWritten() {
        assertEquals("Dans", new Wording("Dans", "Dance", "", "").said("vo", Language.NL));
        assertEquals("Dance", new Wording("Dans", "Dance", "", "").said("vo", Language.EN));
        assertEquals("Rap", new Wording("", "", "Rap", "").said("po", Language.EN));
    }

    @Test
    void needsDutchWords() {
        assertEquals("vocabulary.term.noDutch", refused(new Wording(" ", "Dance", "", "Dance")));
        assertEquals("vocabulary.term.tooLong", refused(new Wording("Dans", "", "x".repeat(121), "")));
    }

    private static String refused(Wording words) {
        return assertThrows(BusinessException.class, () -> Term.of(REGION, TermKind.DISCIPLINE, null, words, 1))
                .messageKey();
    }

    @Test
    void belongsToACompetenceIfItIsAnIndicatorAndElseToNone() {
        Wording words = new Wording("Ik vraag", "", "", "");

        assertNotNull(Term.of(REGION, TermKind.INDICATOR, Competence.INVESTIGATE, words, 1));
        assertThrows(IllegalArgumentException.class, () -> Term.of(REGION, TermKind.INDICATOR, null, words, 1));
        assertThrows(
                IllegalArgumentException.class, () -> Term.of(REGION, TermKind.DOMAIN, Competence.CREATE, words, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> Term.of(REGION, TermKind.COMPETENCE, Competence.CREATE, words, 1));
    }

    @Test
    void isRetiredAndComesBack() {
        Term term = Term.of(REGION, TermKind.DISCIPLINE, null, new Wording("Circus", "", "", ""), 1);

        term.retire(Instant.EPOCH);
        assertEquals(Instant.EPOCH, term.getRetiredAt());
        term.bringBack();
        assertNull(term.getRetiredAt());
    }
}
