package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.invoice.CreditService;
import nl.cultureelzelfportret.ejb.invoice.InvoiceRunService;
import nl.cultureelzelfportret.ejb.invoice.InvoiceService;
import nl.cultureelzelfportret.ejb.invoice.PaperFormat;
import nl.cultureelzelfportret.ejb.invoice.PaymentService;
import nl.cultureelzelfportret.ejb.licence.LicenceService;
import nl.cultureelzelfportret.ejb.licence.RenewalService;
import nl.cultureelzelfportret.ejb.licence.SchoolLicenceService;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** The methods that are about licences, invoices and payments of the owner's school. */
@Dependent
class BillingDoors implements Doors {

    private static final SchoolYear FAR = new SchoolYear(2099);

    @Inject
    private LicenceService licences;

    @Inject
    private RenewalService renewals;

    @Inject
    private SchoolLicenceService ofSchool;

    @Inject
    private InvoiceRunService runs;

    @Inject
    private InvoiceService invoices;

    @Inject
    private CreditService credits;

    @Inject
    private PaymentService payments;

    @Override
    public List<Door> of(Neighbourhood there) {
        return Stream.of(licences(there), invoices(there), payments(there))
                .flatMap(List::stream)
                .toList();
    }

    private List<Door> licences(Neighbourhood there) {
        UUID region = there.region;
        UUID licence = there.books.licence();
        UUID proposal = there.books.proposal();
        return List.of(
                new Door("LicenceService.ofYear", Matter.BILLING, () -> licences.ofYear(region, null)),
                new Door("LicenceService.read", Matter.READ_BILLING, () -> licences.read(licence)),
                new Door("LicenceService.terms", Matter.BILLING, () -> licences.terms(region, there.school, FAR)),
                new Door(
                        "LicenceService.grant",
                        Matter.BILLING,
                        () -> licences.grant(region, there.school, FAR, 10, "")),
                Door.of("LicenceService.extend", Matter.BILLING, () -> licences.extend(licence, 5, 20)),
                Door.of("LicenceService.refuse", Matter.BILLING, () -> licences.refuse(licence)),
                Door.of("LicenceService.referTo", Matter.BILLING, () -> licences.referTo(licence, "PO-1")),
                new Door("RenewalService.propose", Matter.BILLING, () -> renewals.propose(region)),
                Door.of("RenewalService.agree", Matter.BILLING, () -> renewals.agree(proposal, 12, "")),
                Door.of("RenewalService.decline", Matter.BILLING, () -> renewals.decline(proposal)),
                new Door("SchoolLicenceService.mine", Matter.OWN_LICENCE, ofSchool::mine),
                Door.of("SchoolLicenceService.ask", Matter.RUN_SCHOOL, () -> ofSchool.ask(licence, 5, "")));
    }

    private List<Door> invoices(Neighbourhood there) {
        UUID region = there.region;
        UUID invoice = there.books.invoice();
        return List.of(
                new Door("InvoiceRunService.preview", Matter.BILLING, () -> runs.preview(region)),
                new Door("InvoiceRunService.start", Matter.BILLING, () -> runs.start(region, Set.of())),
                new Door("InvoiceRunService.last", Matter.BILLING, () -> runs.last(region)),
                new Door("InvoiceService.ofRegion", Matter.BILLING, () -> invoices.ofRegion(region)),
                new Door("InvoiceService.mine", Matter.OWN_LICENCE, invoices::mine),
                new Door("InvoiceService.read", Matter.READ_BILLING, () -> invoices.read(invoice)),
                new Door("InvoiceService.paper", Matter.READ_BILLING, () -> invoices.paper(invoice, PaperFormat.PDF)),
                Door.of(
                        "InvoiceService.tryAgain",
                        Matter.BILLING,
                        () -> invoices.tryAgain(invoice, there.books.mail())),
                Door.of("InvoiceService.remind", Matter.BILLING, () -> invoices.remind(invoice, 0)),
                new Door("CreditService.credit", Matter.BILLING, () -> credits.credit(invoice, Map.of(1, 2), true)));
    }

    private List<Door> payments(Neighbourhood there) {
        UUID region = there.region;
        UUID invoice = there.books.invoice();
        UUID entry = there.books.entry();
        return List.of(
                new Door("PaymentService.ofRegion", Matter.BILLING, () -> payments.ofRegion(region)),
                new Door(
                        "PaymentService.take",
                        Matter.BILLING,
                        () -> payments.take(region, InputStream.nullInputStream())),
                Door.of("PaymentService.match", Matter.BILLING, () -> payments.match(region, entry, invoice)),
                Door.of("PaymentService.setAside", Matter.BILLING, () -> payments.setAside(region, entry, true)),
                Door.of(
                        "PaymentService.pay",
                        Matter.BILLING,
                        () -> payments.pay(invoice, LocalDate.EPOCH, new Money(1), "", new Money(1))));
    }
}
