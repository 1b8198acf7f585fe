package nl.cultureelzelfportret.it.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.invoice.InvoiceRunService;
import nl.cultureelzelfportret.ejb.invoice.InvoiceService;
import nl.cultureelzelfportret.ejb.invoice.Issuing;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.invoice.InvoiceNumbers;
import org.junit.jupiter.api.Test;

/** What invoicing a whole province costs, beside as many bare transactions that only take a number. */
class InvoiceRunYardstick extends ServiceIT {

    private static final System.Logger LOG = System.getLogger(InvoiceRunYardstick.class.getName());
    private static final int SCHOOLS = 500;

    @Inject
    private InvoiceRunService runs;

    @Inject
    private InvoiceService invoices;

    @Inject
    private Issuing issuing;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    @Test
    void invoicesAProvinceWithinMinutes() {
        Books.Province there =
                scribe.write(entityManager -> new Books(entityManager).province(new Town(entityManager), SCHOOLS));
        stage.enter(there.admin());
        UUID region = there.region().getPublicId();

        long preview = milliseconds(
                () -> assertEquals(SCHOOLS, runs.preview(region).drafts().size()));
        long yardstick = milliseconds(() -> {
            for (int i = 0; i < SCHOOLS; i++) {
                scribe.write(entityManager ->
                        new InvoiceNumbers(entityManager).next(there.region().getId(), 1999));
            }
        });
        long run = milliseconds(() -> there.licences().forEach(licence -> issuing.issue(licence, null)));
        long list = milliseconds(
                () -> assertEquals(SCHOOLS, invoices.ofRegion(region).size()));

        assertEquals(
                SCHOOLS + "",
                invoices.ofRegion(region).get(0).number().substring(5).replaceFirst("^0+", ""));
        LOG.log(
                Level.INFO,
                "{0} invoices, in ms: preview {1}, run {2}, list {3}; as many bare transactions {4}",
                SCHOOLS,
                preview,
                run,
                list,
                yardstick);
        assertTrue(run < Duration.ofMinutes(5).toMillis());
    }

    private static long milliseconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }
}
