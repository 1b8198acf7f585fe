package nl.cultureelzelfportret.it.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.invoice.CreditService;
import nl.cultureelzelfportret.ejb.invoice.Imported;
import nl.cultureelzelfportret.ejb.invoice.InvoiceRunService;
import nl.cultureelzelfportret.ejb.invoice.InvoiceService;
import nl.cultureelzelfportret.ejb.invoice.InvoiceView;
import nl.cultureelzelfportret.ejb.invoice.PaperFormat;
import nl.cultureelzelfportret.ejb.invoice.PaymentService;
import nl.cultureelzelfportret.ejb.invoice.RunPreview;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.InvoiceState;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.mail.MailStatus;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an invoice after it was issued. */
class PaymentServiceIT extends ServiceIT {

    private static final Money WHOLE = new Money(42_955);

    @Inject
    private PaymentService payments;

    @Inject
    private InvoiceService invoices;

    @Inject
    private InvoiceRunService runs;

    @Inject
    private CreditService credits;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    private UUID region;
    private UUID discounted;
    private UUID invoice;
    private UUID mail;

    /** What is in the books, and who keeps them. */
    private record There(UUID region, Books.Kept books, UUID discounted, Person institute) {}

    @BeforeEach
    void settle() {
        There there = scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            School school = town.school();
            Books books = new Books(entityManager);
            Books.Kept kept = books.keep(school);
            School pilot = town.school();
            books.settle(pilot, "bestuur@example.org");
            Licence licence = books.licence(pilot, books.tariffOf(town.region()), 10);
            licence.discount(new Discount(new Money(5_000), "Pilotschool"), licence.getMadeAt());
            entityManager.flush();
            return new There(
                    town.region().getPublicId(),
                    kept,
                    books.invoice(licence).getPublicId(),
                    town.person(Role.REGION_ADMIN, null, town.region()));
        });
        region = there.region;
        discounted = there.discounted;
        invoice = there.books.invoice();
        mail = there.books.mail();
        stage.enter(there.institute);
    }

    private InvoiceView read() {
        return invoices.read(invoice);
    }

    private Imported take(String reference, String amount, String words) {
        String statement =
                """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>
                <Acct><Id><IBAN>%s</IBAN></Id></Acct>
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-09-08</Dt></BookgDt>
                <AcctSvcrRef>%s</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                </Stmt></BkToCstmrStmt></Document>"""
                        .formatted(Books.IBAN, amount, reference, words);
        return payments.take(region, new ByteArrayInputStream(statement.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isPaidByAStatementThatMayComeTwice() {
        assertEquals(WHOLE, read().open());

        assertEquals(new Imported(1, 0, 0), take("a", "429.55", read().number()));
        assertEquals(new Imported(0, 0, 1), take("a", "429.55", read().number()));

        assertEquals(InvoiceState.PAID, read().state());
        assertEquals(1, read().payments().size());
    }

    @Test
    void isMatchedByAPersonWhenInDoubt() {
        assertEquals(new Imported(0, 1, 0), take("b", "429.55", "licentie"));
        UUID entry = payments.ofRegion(region).unmatched().stream()
                .filter(each -> each.amount().equals(WHOLE))
                .findFirst()
                .orElseThrow()
                .publicId();
        payments.setAside(region, entry, true);
        payments.setAside(region, entry, false);

        payments.match(region, entry, invoice);

        assertEquals(InvoiceState.PAID, read().state());
        assertThrows(BusinessException.class, () -> payments.match(region, entry, invoice));
        assertThrows(BusinessException.class, () -> payments.setAside(region, entry, true));
    }

    @Test
    void isPaidByHandOnceOfADoubleClick() {
        payments.pay(invoice, LocalDate.EPOCH, new Money(10_000), "contant", WHOLE);
        assertThrows(
                BusinessException.class,
                () -> payments.pay(invoice, LocalDate.EPOCH, new Money(10_000), "contant", WHOLE));

        assertEquals(WHOLE.minus(new Money(10_000)), read().open());
    }

    @Test
    void isCreditedInPartsAndChargedAnew() {
        UUID note = credits.credit(invoice, Map.of(1, 5), false);
        assertEquals(new Money(42_955 - 2_420), read().open());
        assertEquals(15, read().lines().get(0).left());

        credits.credit(invoice, Map.of(1, 15, 2, 1), true);

        assertEquals(InvoiceState.CREDITED, read().state());
        assertFalse(read().creditable());
        assertEquals(2, read().others().size());
        assertEquals(read().publicId(), invoices.read(note).others().get(0).publicId());
        assertThrows(BusinessException.class, () -> credits.credit(invoice, Map.of(1, 1), false));
        assertEquals(
                new Money(15 * 400 + 27_500),
                runs.preview(region).drafts().get(0).totals().net());
        assertTrue(new String(invoices.paper(note, PaperFormat.XML).content(), StandardCharsets.UTF_8)
                .contains("CreditNoteTypeCode>381<"));
    }

    @Test
    void aDiscountEndsWithTheWholeAndIsChargedAnew() {
        assertTrue(invoices.read(discounted).lines().get(2).discount());
        assertThrows(BusinessException.class, () -> credits.credit(discounted, Map.of(3, 1), false));
        assertThrows(BusinessException.class, () -> credits.credit(discounted, Map.of(1, 10, 2, 1), false));

        credits.credit(discounted, Map.of(1, 10, 2, 1, 3, 1), true);

        assertEquals(InvoiceState.CREDITED, invoices.read(discounted).state());
        RunPreview.Draft draft = runs.preview(region).drafts().get(0);
        assertEquals(new Money(10 * 400 + 27_500 - 5_000), draft.totals().net());
        assertTrue(draft.lines().get(2).discount());
    }

    @Test
    void isRemindedOfOnceOfADoubleClick() {
        invoices.remind(invoice, 0);
        invoices.remind(invoice, 0);

        assertEquals(1, read().reminders());
        assertEquals(2, read().letters().size());
    }

    @Test
    void isMailedAgainWhenAMailFailed() {
        assertEquals(MailStatus.FAILED, read().letters().get(0).status());

        invoices.tryAgain(invoice, mail);

        assertTrue(read().letters().get(0).status() != MailStatus.FAILED);
    }
}
