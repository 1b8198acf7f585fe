package nl.cultureelzelfportret.persistence.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 1);
    private static final ReminderPlan PLAN = new ReminderPlan(List.of(14, 28));

    private static boolean isDue(int day, int written, Integer last) {
        return PLAN.isDue(DUE.plusDays(day), DUE, written, last == null ? null : DUE.plusDays(last));
    }

    @Test
    void remindsOnTheDaysThatWereSet() {
        assertFalse(isDue(13, 0, null));
        assertTrue(isDue(14, 0, null));
        assertFalse(isDue(27, 1, 14));
        assertTrue(isDue(28, 1, 14));
    }

    @Test
    void remindsNoMoreOftenThanPlanned() {
        assertFalse(isDue(400, 2, 28));
        assertFalse(new ReminderPlan(List.of()).isDue(DUE.plusDays(400), DUE, 0, null));
    }

    @Test
    void givesWhoIsRemindedLateAsLongToPay() {
        assertTrue(isDue(60, 0, null));
        assertFalse(isDue(61, 1, 60));
        assertFalse(isDue(73, 1, 60));
        assertTrue(isDue(74, 1, 60));
    }

    @Test
    void countsAReminderThatSomebodyWroteByHand() {
        assertFalse(isDue(14, 1, 3));
        assertTrue(isDue(28, 1, 3));
        assertFalse(isDue(28, 1, 20));
        assertTrue(isDue(34, 1, 20));
    }

    @Test
    void neverWritesTwoOnOneDay() {
        ReminderPlan careless = new ReminderPlan(List.of(28, 14, 14));

        assertEquals(PLAN, careless);
        assertFalse(careless.isDue(DUE.plusDays(60), DUE, 1, DUE.plusDays(60)));
    }
}
