package nl.cultureelzelfportret.it.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.invoice.CreditService;
import nl.cultureelzelfportret.ejb.invoice.InvoiceService;
import nl.cultureelzelfportret.ejb.invoice.PaymentService;
import nl.cultureelzelfportret.ejb.invoice.ReminderSweep;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The morning on which boards are reminded, on days that are made to go by. */
class ReminderSweepIT extends ServiceIT {

    private static final Money WHOLE = new Money(42_955);

    @Inject
    private ReminderSweep sweep;

    @Inject
    private InvoiceService invoices;

    @Inject
    private PaymentService payments;

    @Inject
    private CreditService credits;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    @Inject
    private Clock clock;

    private UUID invoice;

    /** An invoice that should have been paid today. */
    @BeforeEach
    void settle() {
        stage.enter(scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            School school = town.school();
            invoice = new Books(entityManager).keep(school).invoice();
            Books.letDaysGoBy(entityManager, invoice, 30);
            return town.person(Role.REGION_ADMIN, null, town.region());
        }));
    }

    private void letDaysGoBy(int days) {
        scribe.write(entityManager -> {
            Books.letDaysGoBy(entityManager, invoice, days);
            return days;
        });
    }

    /** {@return how many reminders there are after the morning that comes so many days later} */
    private int morningAfter(int days) {
        letDaysGoBy(days);
        sweep.remind();
        sweep.remind();
        int letters = invoices.read(invoice).letters().size() - 1;
        assertEquals(letters, invoices.read(invoice).reminders());
        return letters;
    }

    @Test
    void remindsAfterTwoWeeksAndAfterFourAndThenNoMore() {
        assertEquals(0, morningAfter(13));
        assertEquals(1, morningAfter(1));
        assertEquals(1, morningAfter(13));
        assertEquals(2, morningAfter(1));
        assertEquals(2, morningAfter(400));
    }

    @Test
    void givesWhoIsRemindedLateTwoWeeksToPay() {
        assertEquals(1, morningAfter(60));
        assertEquals(1, morningAfter(1));
        assertEquals(1, morningAfter(12));
        assertEquals(2, morningAfter(1));
    }

    @Test
    void countsAReminderByHand() {
        letDaysGoBy(20);
        invoices.remind(invoice, 0);

        assertEquals(1, morningAfter(13));
        assertEquals(2, morningAfter(1));
    }

    @Test
    void leavesWhatWasPaidAlone() {
        payments.pay(invoice, LocalDate.now(clock), WHOLE, "contant", WHOLE);

        assertEquals(0, morningAfter(60));
    }

    @Test
    void leavesWhatWasCreditedAlone() {
        credits.credit(invoice, Map.of(1, 20, 2, 1), false);

        assertEquals(1, invoices.read(invoice).others().size());
        assertEquals(0, morningAfter(60));
    }
}
