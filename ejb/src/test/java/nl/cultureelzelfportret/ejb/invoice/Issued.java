package nl.cultureelzelfportret.ejb.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.Credits;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.invoice.InvoiceDraft;
import nl.cultureelzelfportret.persistence.invoice.InvoiceNumber;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.LegalData;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.region.Vat;
import nl.cultureelzelfportret.persistence.school.Edition;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolBoard;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Invoices that were issued, for tests. */
final class Issued {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private Issued() {}

    /** {@return an invoice for accounts and starting, with something taken off} */
    static Invoice invoice(int accounts, Money price, Discount discount, Vat vat, String vatNumber) {
        Region region = new Region("Delta", "delta", new Institute("Huis & Haard", null, "geld@example.org", null));
        LegalData legal = new LegalData();
        legal.setKvkNumber("12345678");
        legal.setVatNumber(vatNumber);
        legal.setIban("NL91ABNA0417164300");
        legal.getAddress().setStreet("Dijk 1");
        legal.getAddress().setPostalCode("5211DA");
        legal.getAddress().setTown("Delta");
        region.invoiceWith(legal, vat, 30);
        SchoolBoard board = new SchoolBoard(region, "Bestuur");
        board.describe("Stichting <Zoë>", "87654321", "post@example.org", new Address("Plein 2", "5211DA", "Delta"));
        School school = new School(region, "De Molen", Edition.PO, "99XX");
        school.describe("De Molen", null, board);
        Tariff tariff = new Tariff(region, TODAY);
        tariff.revise(
                TODAY,
                Set.of(Role.PUPIL),
                List.of(
                        new TariffComponent(TariffKind.ACCOUNT_PER_YEAR, "Account, per jaar", price),
                        new TariffComponent(TariffKind.START_ONCE, "Starten", new Money(27_500))));
        Licence licence = new Licence(school, new SchoolYear(2026), accounts, true, tariff, NOW);
        licence.agree(accounts, "PO-77", NOW);
        licence.discount(discount, NOW);
        return new Invoice(
                new InvoiceDraft(licence, licence.getCharges()), new InvoiceNumber(2026, 42), TODAY, null, NOW);
    }

    /** {@return an invoice for accounts and starting} */
    static Invoice invoice(int accounts, Money price, Vat vat, String vatNumber) {
        return invoice(accounts, price, new Discount(), vat, vatNumber);
    }

    /** {@return an invoice with something taken off} */
    static Invoice invoice(Discount discount) {
        return invoice(125, new Money(400), discount, new Vat(2100, null), "NL123456789B01");
    }

    /** {@return an invoice as most are} */
    static Invoice invoice() {
        return invoice(125, new Money(400), new Vat(2100, null), "NL123456789B01");
    }

    /** {@return a credit note that takes back of the first line so many} */
    static Invoice creditNote(Invoice invoice, int quantity) {
        return credit(invoice, Map.of(1, quantity));
    }

    /** {@return a credit note that takes back so many of each line} */
    static Invoice credit(Invoice invoice, Map<Integer, Integer> quantities) {
        return invoice.credit(new Credits(quantities, Map.of()), new InvoiceNumber(2026, 43), TODAY, NOW);
    }
}
