package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastSchool;
import nl.cultureelzelfportret.cast.CastText;
import nl.cultureelzelfportret.ejb.document.PdfMaker;
import nl.cultureelzelfportret.ejb.invoice.Paper;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.BankEntry;
import nl.cultureelzelfportret.persistence.invoice.BankLine;
import nl.cultureelzelfportret.persistence.invoice.Credits;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.invoice.InvoiceDraft;
import nl.cultureelzelfportret.persistence.invoice.InvoiceLetter;
import nl.cultureelzelfportret.persistence.invoice.InvoiceNumbers;
import nl.cultureelzelfportret.persistence.invoice.Invoices;
import nl.cultureelzelfportret.persistence.invoice.Payment;
import nl.cultureelzelfportret.persistence.invoice.Receivable;
import nl.cultureelzelfportret.persistence.invoice.Receivables;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.mail.Mail;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.Tariffs;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolBoard;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Keeps the books of the cast's institutes, as {@code ledger.txt} says: boards, licences, invoices and what was paid. */
final class Ledger {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int DAYS_AFTER_THE_SUMMER = 38;

    private final EntityManager entityManager;
    private final Places places;
    private final LocalDate today;
    private final SchoolYear present;
    private final Invoices invoices;
    private final Receivables receivables;
    private final Paper paper = new Paper(new PdfMaker());

    Ledger(EntityManager entityManager, Places places, LocalDate today) {
        this.entityManager = entityManager;
        this.places = places;
        this.today = today;
        this.present = SchoolYear.containing(today);
        this.invoices = new Invoices(entityManager);
        this.receivables = new Receivables(entityManager);
    }

    void keep() {
        CastText.read("ledger.txt").forEach(line -> keep(line.split(" *\\| *", -1)));
    }

    private void keep(String[] cells) {
        switch (cells[0]) {
            case "board" -> board(school(cells[1]), cells);
            case "licence" -> licence(school(cells[1]), cells);
            case "bank" -> cameIn(school(cells[1]), cells);
            default -> throw new IllegalStateException(cells[0]);
        }
    }

    private School school(String key) {
        CastSchool found = Cast.schools().stream()
                .filter(place -> place.key().equals(key))
                .findFirst()
                .orElseThrow();
        return places.school(found);
    }

    private void board(School school, String[] cells) {
        if (school.getBoard() == null) {
            SchoolBoard board = new SchoolBoard(school.getRegion(), cells[2]);
            board.describe(cells[2], cells[3], cells[4], new Address(cells[5], cells[6], cells[7]));
            entityManager.persist(board);
            school.describe(school.getName(), school.getType(), board);
        }
    }

    /** The number of accounts is given in per cents of those in use: a hundred is just enough. */
    private void licence(School school, String[] cells) {
        SchoolYear year = new SchoolYear(present.startYear() + Integer.parseInt(cells[2]));
        LocalDate day = earliest(year.firstDay().plusDays(DAYS_AFTER_THE_SUMMER));
        Tariff tariff = new Tariffs(entityManager)
                .on(school.getRegion().getId(), year.firstDay())
                .orElseThrow();
        Licence licence = new Licence(school, year, 1, cells[4].equals("first"), tariff, at(day));
        entityManager.persist(licence);
        entityManager.flush();
        long used = new Licences(entityManager).used(List.of(licence), day).getOrDefault(licence.getId(), 1L);
        licence.agree((int) Math.ceil(used * Integer.parseInt(cells[3]) / 100.0), "", at(day));
        entityManager.flush();
        Invoice invoice = issue(licence, day);
        switch (cells[5]) {
            case "paid" -> pay(invoice, day.plusDays(19));
            case "credited" -> credit(invoice, day.plusDays(12));
            case "asks" -> licence.ask(5, "Groep 6 wil na de vakantie ook beginnen.", at(today));
            default -> entityManager.flush();
        }
    }

    private LocalDate earliest(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 15).atZone(HERE).toInstant();
    }

    private Invoice issue(Licence licence, LocalDate day) {
        InvoiceDraft draft = new InvoiceDraft(licence, licence.getCharges());
        Invoice invoice = new Invoice(
                draft,
                new InvoiceNumbers(entityManager).next(draft.region().getId(), day.getYear()),
                day,
                null,
                at(day));
        send(invoice);
        return invoice;
    }

    private void send(Invoice invoice) {
        paper.write(invoice, "");
        invoices.add(invoice);
        Mail mail = new Mail(
                invoice.getRegion(),
                invoice.getBuyer().getEmail(),
                invoice.getPdf().getName(),
                invoice.getSchoolName(),
                List.of(invoice.getPdf(), invoice.getXml()),
                invoice.getIssuedAt());
        mail.sent(invoice.getIssuedAt().plusSeconds(3));
        entityManager.persist(mail);
        invoices.add(new InvoiceLetter(invoice, InvoiceLetter.SENDING, mail, invoice.getIssuedAt()));
        entityManager.flush();
    }

    private void pay(Invoice invoice, LocalDate day) {
        LocalDate paidOn = earliest(day);
        Receivable open = receivables.of(invoice).orElseThrow();
        BankEntry entry = new BankEntry(
                invoice.getRegion(),
                new BankLine(
                        "bank-" + invoice.getNumber().label(),
                        paidOn,
                        open.getOpen(),
                        invoice.getBuyer().getName(),
                        "NL02ABNA0123456789",
                        invoice.getNumber().label()));
        receivables.add(entry);
        receivables.add(new Payment(open, entry, at(paidOn)));
    }

    /** Four accounts too many were charged; the rest was paid. */
    private void credit(Invoice invoice, LocalDate day) {
        LocalDate creditedOn = earliest(day);
        Invoice note = invoice.credit(
                new Credits(Map.of(1, 4), Map.of()),
                new InvoiceNumbers(entityManager).next(invoice.getRegion().getId(), creditedOn.getYear()),
                creditedOn,
                at(creditedOn));
        send(note);
        receivables.of(invoice).orElseThrow().credit(note.getTotals().gross());
        pay(invoice, creditedOn.plusDays(9));
    }

    private void cameIn(School school, String[] cells) {
        LocalDate day = today.minusDays(Integer.parseInt(cells[2]));
        receivables.add(new BankEntry(
                school.getRegion(),
                new BankLine("bank-" + cells[2], day, Money.typed(cells[3]), cells[4], cells[5], cells[6])));
    }
}
