package nl.cultureelzelfportret.ejb.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.cultureelzelfportret.ejb.mail.LetterBundle;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.licence.UsageLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter about a licence says the same in both languages, with all that it has to mention. */
class LicenceLettersTest {

    private static String say(Language language, String key) {
        return LetterBundle.say(
                LicenceWarning.class,
                language.locale(),
                key,
                "De Molen",
                "Sanne",
                1190L,
                1200,
                "2026-2027",
                "Kunst aan Huis");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void mentionsWhatSomebodyHasToKnow(Language language) {
        String letter = say(language, "school.text");
        String point = language == Language.NL ? "." : ",";
        List.of("De Molen", "Sanne", "1" + point + "190", "1" + point + "200", "2026-2027", "Kunst aan Huis")
                .forEach(mentioned -> assertTrue(letter.contains(mentioned), mentioned + " in " + letter));
        assertTrue(say(language, "institute.told.text").contains("Sanne"));
        assertFalse(say(language, "institute.untold.text").contains("Sanne"));
    }

    @Test
    void saysInItsSubjectHowFullItIs() {
        assertEquals("De Molen: alle accounts zijn in gebruik", say(Language.NL, "subject." + UsageLevel.FULL));
        assertEquals("De Molen: the accounts are nearly used up", say(Language.EN, "subject." + UsageLevel.NEARLY));
    }
}
