package nl.cultureelzelfportret.it.town;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.invoice.BankEntry;
import nl.cultureelzelfportret.persistence.invoice.BankLine;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.invoice.InvoiceDraft;
import nl.cultureelzelfportret.persistence.invoice.InvoiceLetter;
import nl.cultureelzelfportret.persistence.invoice.InvoiceNumbers;
import nl.cultureelzelfportret.persistence.invoice.Invoices;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.mail.Mail;
import nl.cultureelzelfportret.persistence.region.LegalData;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.region.Tariffs;
import nl.cultureelzelfportret.persistence.region.Vat;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolBoard;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** The books of an institute, for tests: what it charges, whom, and what came in. */
public final class Books {

    /** The account of the institutes. */
    public static final String IBAN = "NL91ABNA0417164300";

    private final EntityManager entityManager;
    private final Clock clock = Clock.system(ZoneId.of("Europe/Amsterdam"));
    private final Instant now = clock.instant();
    private final LocalDate today = LocalDate.now(clock);

    /** @param entityManager of a transaction */
    public Books(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * What is in the books of a school.
     *
     * @param licence  id of this year's licence
     * @param proposal id of a proposal for the next year
     * @param invoice  id of an invoice that is open
     * @param mail     id of the mail with it, that was given up
     * @param entry    id of something that came in and is not matched
     */
    public record Kept(UUID licence, UUID proposal, UUID invoice, UUID mail, UUID entry) {}

    /**
     * A region of which nothing is invoiced yet.
     *
     * @param region   it
     * @param admin    who runs its institute
     * @param licences ids of what its schools agreed on
     */
    public record Province(Region region, Person admin, List<UUID> licences) {}

    /**
     * {@return a region with so many schools that are to be invoiced}
     *
     * @param town    in whose region
     * @param schools how many
     */
    public Province province(Town town, int schools) {
        Tariff tariff = tariff(town.region());
        List<UUID> licences = new ArrayList<>();
        for (int i = 0; i < schools; i++) {
            School school = town.school();
            settle(school, "bestuur@example.org");
            licences.add(licence(school, tariff, 10 + i).getPublicId());
        }
        return new Province(town.region(), town.person(Role.REGION_ADMIN, null, town.region()), licences);
    }

    /** {@return what an institute charges: €4 an account, €275 to start, €100 each following year} */
    public Tariff tariff(Region region) {
        LegalData legal = new LegalData();
        legal.setKvkNumber("12345678");
        legal.setVatNumber("NL123456789B01");
        legal.setIban(IBAN);
        legal.getAddress().setStreet("Dijk 1");
        legal.getAddress().setPostalCode("5211DA");
        legal.getAddress().setTown("Delta");
        region.invoiceWith(legal, new Vat(), 30);
        Tariff tariff = new Tariff(region, LocalDate.of(2001, 8, 1));
        tariff.revise(
                tariff.getValidFrom(),
                Set.of(Role.PUPIL, Role.TEACHER),
                List.of(
                        new TariffComponent(TariffKind.ACCOUNT_PER_YEAR, "Account", new Money(400)),
                        new TariffComponent(TariffKind.START_ONCE, "Starten", new Money(27_500)),
                        new TariffComponent(TariffKind.SETUP_PER_FOLLOWING_YEAR, "Inrichten", new Money(10_000))));
        entityManager.persist(tariff);
        return tariff;
    }

    /** A school works with it, and has a board to which invoices go. */
    public void settle(School school, String email) {
        SchoolBoard board = new SchoolBoard(school.getRegion(), "Bestuur");
        board.describe("Bestuur van " + school.getName(), "87654321", email, new Address("Plein 2", "5211DA", "Delta"));
        entityManager.persist(board);
        school.describe(school.getName(), school.getType(), board);
        school.becomes(SchoolStatus.ACTIVE, "", now);
    }

    /** {@return a licence of this school year that is agreed on and not invoiced} */
    public Licence licence(School school, Tariff tariff, int accounts) {
        Licence licence = new Licence(school, SchoolYear.containing(today), accounts, true, tariff, now);
        licence.agree(accounts, "", now);
        entityManager.persist(licence);
        entityManager.flush();
        return licence;
    }

    /** {@return an invoice of all that is owed under a licence, with papers that say nothing} */
    public Invoice invoice(Licence licence) {
        Invoice invoice = new Invoice(
                new InvoiceDraft(licence, licence.getCharges()),
                new InvoiceNumbers(entityManager)
                        .next(licence.getSchool().getRegion().getId(), today.getYear()),
                today,
                null,
                now);
        invoice.write(paper(invoice, "pdf"), paper(invoice, "xml"));
        new Invoices(entityManager).add(invoice);
        entityManager.flush();
        return invoice;
    }

    /**
     * Lets days go by for an invoice: all that happened to it, and should have happened, was so much earlier.
     *
     * @param entityManager of a transaction
     * @param invoice       id of the invoice
     * @param days          how many
     */
    public static void letDaysGoBy(EntityManager entityManager, UUID invoice, int days) {
        for (String moved : List.of(
                "receivable r join invoice i on i.id = r.invoice_id set r.due_on = r.due_on",
                "invoice_letter l join invoice i on i.id = l.invoice_id set l.written_at = l.written_at")) {
            entityManager
                    .createNativeQuery("update " + moved + " - interval ?1 day where i.public_id = ?2")
                    .setParameter(1, days)
                    .setParameter(2, invoice.toString())
                    .executeUpdate();
        }
    }

    /** {@return the tariff of a region whose books are kept} */
    public Tariff tariffOf(Region region) {
        return new Tariffs(entityManager).on(region.getId(), today).orElseThrow();
    }

    private Document paper(Invoice invoice, String ending) {
        return new Document(invoice.getRegion(), "factuur." + ending, "application/" + ending, new byte[] {1}, now);
    }

    /** {@return books in which there is one of everything} */
    public Kept keep(School school) {
        Tariff tariff = tariff(school.getRegion());
        settle(school, "bestuur@example.org");
        Licence licence = licence(school, tariff, 20);
        Licence proposal = new Licence(school, SchoolYear.containing(today).next(), 20, false, tariff, now);
        entityManager.persist(proposal);
        Invoice invoice = invoice(licence);
        Mail mail = new Mail(school.getRegion(), "bestuur@example.org", "Factuur", "Dag", List.of(), now);
        for (int i = 0; i < Mail.MOST_TRIES; i++) {
            mail.failed("550 no such user", now);
        }
        entityManager.persist(mail);
        entityManager.persist(new InvoiceLetter(invoice, InvoiceLetter.SENDING, mail, now));
        BankEntry entry = new BankEntry(
                school.getRegion(), new BankLine("bank-1", today, new Money(100), "Jan", "", "geen factuur"));
        entityManager.persist(entry);
        entityManager.flush();
        return new Kept(
                licence.getPublicId(),
                proposal.getPublicId(),
                invoice.getPublicId(),
                mail.getPublicId(),
                entry.getPublicId());
    }
}
