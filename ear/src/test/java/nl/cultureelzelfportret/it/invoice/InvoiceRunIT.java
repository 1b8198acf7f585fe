package nl.cultureelzelfportret.it.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.ejb.invoice.InvoiceRunService;
import nl.cultureelzelfportret.ejb.invoice.InvoiceService;
import nl.cultureelzelfportret.ejb.invoice.Issuing;
import nl.cultureelzelfportret.ejb.invoice.RunPreview;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.invoice.InvoiceNumber;
import nl.cultureelzelfportret.persistence.invoice.InvoiceNumbers;
import nl.cultureelzelfportret.persistence.invoice.InvoiceProblem;
import nl.cultureelzelfportret.persistence.invoice.InvoiceRow;
import nl.cultureelzelfportret.persistence.mail.MailStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers without gaps, and nothing twice: also when two run at once, and when one is cut off. */
class InvoiceRunIT extends ServiceIT {

    private static final int SCHOOLS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

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

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    private Books.Province there;

    @BeforeEach
    void settle() {
        there = scribe.write(entityManager -> new Books(entityManager).province(new Town(entityManager), SCHOOLS));
        stage.enter(there.admin());
    }

    private UUID region() {
        return there.region().getPublicId();
    }

    private List<String> numbers() {
        return invoices.ofRegion(region()).stream()
                .map(InvoiceRow::number)
                .sorted()
                .toList();
    }

    private List<String> upTo(int last) {
        int year = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> new InvoiceNumber(year, number).label())
                .toList();
    }

    @Test
    void twoAtOnceMakeNoDoubleAndNoGap() throws Exception {
        List<UUID> backwards = new ArrayList<>(there.licences());
        Collections.reverse(backwards);
        List<Future<?>> both = new ArrayList<>();
        for (List<UUID> order : List.of(there.licences(), backwards)) {
            both.add(executor.submit(() -> order.forEach(licence -> issuing.issue(licence, null))));
        }
        for (Future<?> each : both) {
            each.get();
        }

        assertEquals(upTo(SCHOOLS), numbers());
        assertTrue(runs.preview(region()).drafts().isEmpty());
    }

    @Test
    void aTransactionThatBreaksOffGivesItsNumberBack() {
        issuing.issue(there.licences().get(0), null);
        assertThrows(
                Exception.class,
                () -> scribe.write(entityManager -> {
                    InvoiceNumber taken = new InvoiceNumbers(entityManager)
                            .next(there.region().getId(), LocalDate.now(clock).getYear());
                    assertEquals(2, taken.number());
                    throw new IllegalStateException("broken off");
                }));

        issuing.issue(there.licences().get(1), null);

        assertEquals(upTo(2), numbers());
    }

    @Test
    void goesOnByItselfAndTellsHowFarItIs() {
        List<RunPreview.Draft> drafts = runs.preview(region()).drafts();
        assertEquals(SCHOOLS, drafts.size());

        runs.start(region(), there.licences().subList(0, 3));
        RunPreview.Run done = awaitEnd();

        assertEquals(3, done.issued());
        assertEquals(0, done.failed());
        assertEquals(upTo(3), numbers());
        assertEquals(SCHOOLS - 3, runs.preview(region()).drafts().size());
        assertEquals(
                Set.of(),
                Set.copyOf(invoices.ofRegion(region()).stream()
                        .filter(row -> row.mail() != MailStatus.QUEUED && row.mail() != MailStatus.SENT)
                        .toList()));
    }

    private RunPreview.Run awaitEnd() {
        Instant end = clock.instant().plus(PATIENCE);
        RunPreview.Run run = runs.last(region()).get(0);
        while (run.goingOn() && clock.instant().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            run = runs.last(region()).get(0);
        }
        return run;
    }

    @Test
    void leavesOutWhatMissesSomething() {
        there = scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            Books books = new Books(entityManager);
            UUID licence =
                    books.licence(town.school(), books.tariff(town.region()), 5).getPublicId();
            return new Books.Province(
                    town.region(), town.person(Role.REGION_ADMIN, null, town.region()), List.of(licence));
        });
        stage.enter(there.admin());

        assertEquals(
                Set.of(InvoiceProblem.NO_BOARD),
                runs.preview(region()).drafts().get(0).problems());
        assertThrows(BusinessException.class, () -> runs.start(region(), there.licences()));
    }
}
