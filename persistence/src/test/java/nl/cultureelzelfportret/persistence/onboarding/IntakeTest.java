package nl.cultureelzelfportret.persistence.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.Edition;
import nl.cultureelzelfportret.persistence.school.School;
import org.junit.jupiter.api.Test;

/** An intake grows screen by screen, and one screen does not wipe another. */
class IntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final Intake intake = new Intake(
            new School(
                    new Region("Delta", "delta", new Institute("Huis", null, null, null)),
                    "De Brug",
                    Edition.PO,
                    "99XX"),
            NOW);

    @Test
    void keepsWhatWasSaidOnOtherScreens() {
        intake.answer(IntakeSection.ICT, Map.of(IntakeQuestion.SYSTEM, " ParnasSys "), NOW);
        intake.answer(IntakeSection.CONTENT, Map.of(IntakeQuestion.SYSTEM, "Magister"), NOW);
        intake.answer(IntakeSection.IMPLEMENTATION, Map.of(IntakeQuestion.ACCOUNTS, "28"), NOW);

        assertEquals("ParnasSys", intake.getAnswers().get(IntakeQuestion.SYSTEM));
        assertEquals(OptionalInt.of(28), intake.accounts());
    }

    @Test
    void takesAnEmptyAnswerForNone() {
        intake.answer(IntakeSection.ICT, Map.of(IntakeQuestion.SYSTEM, "ParnasSys"), NOW);
        intake.answer(IntakeSection.ICT, Map.of(), NOW);

        assertEquals(Map.of(), intake.getAnswers());
    }

    @Test
    void passesOverWhatIsNoOption() {
        intake.answer(IntakeSection.CONTENT, Map.of(IntakeQuestion.DOMAINS, "WIDE_WORLD,NOWHERE,IN_HOUSE"), NOW);

        assertEquals(Set.of(IntakeOption.IN_HOUSE, IntakeOption.WIDE_WORLD), intake.chosen(IntakeQuestion.DOMAINS));
    }

    @Test
    void refusesWhatIsNoNumberAndWhatIsTooLong() {
        for (String wrong : List.of("veel", "0", "-3", "1.5")) {
            assertThrows(
                    BusinessException.class,
                    () -> intake.answer(IntakeSection.IMPLEMENTATION, Map.of(IntakeQuestion.ACCOUNTS, wrong), NOW));
        }
        assertThrows(
                BusinessException.class,
                () -> intake.answer(
                        IntakeSection.CONTENT, Map.of(IntakeQuestion.PRESENT_PROGRAMME, "x".repeat(4001)), NOW));
    }

    @Test
    void goesThroughItsScreensInOrder() {
        assertEquals(Optional.of(IntakeSection.AMBITION), IntakeSection.CONTENT.next());
        assertEquals(Optional.empty(), IntakeSection.IMPLEMENTATION.next());
        assertEquals(Optional.empty(), IntakeSection.CONTENT.previous());
        assertEquals(
                IntakeQuestion.values().length,
                Stream.of(IntakeSection.values())
                        .mapToInt(section -> section.questions().size())
                        .sum());
    }
}
