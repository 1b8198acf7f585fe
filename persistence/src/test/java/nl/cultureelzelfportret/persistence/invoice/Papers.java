package nl.cultureelzelfportret.persistence.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.core.Money;
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

/** Invoices for tests. */
final class Papers {

    static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    final Region region = new Region("Delta", "delta", new Institute("Huis", null, null, null));
    final School school = new School(region, "De Molen", Edition.PO, "99XX");

    Papers(Vat vat) {
        LegalData legal = new LegalData();
        legal.setKvkNumber("12345678");
        legal.setVatNumber("NL123456789B01");
        legal.setIban("NL91ABNA0417164300");
        legal.getAddress().setStreet("Dijk 1");
        legal.getAddress().setPostalCode("5211DA");
        legal.getAddress().setTown("Delta");
        region.invoiceWith(legal, vat, 30);
        SchoolBoard board = new SchoolBoard(region, "Bestuur");
        board.describe("Bestuur", "87654321", "post@example.org", new Address("Plein 2", "5211DA", "Delta"));
        school.describe("De Molen", null, board);
    }

    Licence licence(int accounts, long priceInCents) {
        Tariff tariff = new Tariff(region, TODAY);
        tariff.revise(
                TODAY,
                Set.of(Role.PUPIL),
                List.of(
                        new TariffComponent(TariffKind.ACCOUNT_PER_YEAR, "Account", new Money(priceInCents)),
                        new TariffComponent(TariffKind.START_ONCE, "Starten", new Money(27_500))));
        Licence licence = new Licence(school, new SchoolYear(2026), accounts, true, tariff, NOW);
        licence.agree(accounts, "", NOW);
        return licence;
    }

    /** With something taken off all lines together. */
    Invoice invoice(int accounts, long priceInCents, int number, Discount discount) {
        Licence licence = licence(accounts, priceInCents);
        licence.discount(discount, NOW);
        return new Invoice(
                new InvoiceDraft(licence, licence.getCharges()), new InvoiceNumber(2026, number), TODAY, null, NOW);
    }

    Invoice invoice(int accounts, long priceInCents, int number) {
        return invoice(accounts, priceInCents, number, new Discount());
    }
}
