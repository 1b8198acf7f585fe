package nl.cultureelzelfportret.persistence.invoice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.licence.Charge;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Vat;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * An invoice or a credit note, as it was issued: nothing of it can be changed, and no column of it is ever updated. What was
 * wrong is credited; what is still open stands in its {@link Receivable}.
 */
@Entity
@Table(name = "invoice")
public class Invoice extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id", nullable = false, updatable = false)
    private Region region;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "licence_id", nullable = false, updatable = false)
    private Licence licence;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_id", updatable = false)
    private InvoiceRun run;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 12)
    private InvoiceKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "credited_id", updatable = false)
    private Invoice credited;

    @Column(name = "year", nullable = false, updatable = false)
    private int year;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "school_year", nullable = false, updatable = false, length = 9)
    private SchoolYear schoolYear;

    @Column(name = "school_name", nullable = false, updatable = false, length = 150)
    private String schoolName;

    @Column(name = "reference", nullable = false, updatable = false, length = 60)
    private String reference;

    @Embedded
    @AttributeOverride(
            name = "name",
            column = @Column(name = "seller_name", nullable = false, updatable = false, length = 150))
    @AttributeOverride(
            name = "kvkNumber",
            column = @Column(name = "seller_kvk", nullable = false, updatable = false, length = 8))
    @AttributeOverride(name = "vatNumber", column = @Column(name = "seller_vat_number", updatable = false, length = 14))
    @AttributeOverride(
            name = "iban",
            column = @Column(name = "seller_iban", nullable = false, updatable = false, length = 34))
    @AttributeOverride(
            name = "email",
            column = @Column(name = "seller_email", nullable = false, updatable = false, length = 254))
    @AttributeOverride(
            name = "street",
            column = @Column(name = "seller_street", nullable = false, updatable = false, length = 150))
    @AttributeOverride(
            name = "postalCode",
            column = @Column(name = "seller_postal_code", nullable = false, updatable = false, length = 7))
    @AttributeOverride(
            name = "town",
            column = @Column(name = "seller_town", nullable = false, updatable = false, length = 100))
    private Party seller;

    @Embedded
    @AttributeOverride(
            name = "name",
            column = @Column(name = "buyer_name", nullable = false, updatable = false, length = 150))
    @AttributeOverride(
            name = "kvkNumber",
            column = @Column(name = "buyer_kvk", nullable = false, updatable = false, length = 8))
    @AttributeOverride(name = "vatNumber", column = @Column(name = "buyer_vat_number", updatable = false, length = 14))
    @AttributeOverride(name = "iban", column = @Column(name = "buyer_iban", updatable = false, length = 34))
    @AttributeOverride(
            name = "email",
            column = @Column(name = "buyer_email", nullable = false, updatable = false, length = 254))
    @AttributeOverride(
            name = "street",
            column = @Column(name = "buyer_street", nullable = false, updatable = false, length = 150))
    @AttributeOverride(
            name = "postalCode",
            column = @Column(name = "buyer_postal_code", nullable = false, updatable = false, length = 7))
    @AttributeOverride(
            name = "town",
            column = @Column(name = "buyer_town", nullable = false, updatable = false, length = 100))
    private Party buyer;

    @Embedded
    @AttributeOverride(
            name = "basisPoints",
            column = @Column(name = "vat_basis_points", nullable = false, updatable = false))
    @AttributeOverride(name = "exemption", column = @Column(name = "vat_exemption", updatable = false, length = 250))
    private Vat vat;

    @Column(name = "net_cents", nullable = false, updatable = false)
    private Money net;

    @Column(name = "vat_cents", nullable = false, updatable = false)
    private Money vatAmount;

    @Column(name = "gross_cents", nullable = false, updatable = false)
    private Money gross;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "pdf_id", nullable = false, updatable = false)
    private Document pdf;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "xml_id", nullable = false, updatable = false)
    private Document xml;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<InvoiceLine> lines = new ArrayList<>();

    /** For JPA. */
    protected Invoice() {}

    /**
     * Issues a draft.
     *
     * @param draft  without problems
     * @param number that was just taken from the series
     * @param day    on which it is issued
     * @param run    of which it is part, or null
     * @param now    the time
     * @throws IllegalArgumentException if something is missing
     */
    public Invoice(InvoiceDraft draft, InvoiceNumber number, LocalDate day, InvoiceRun run, Instant now) {
        if (draft.charges().isEmpty() || !draft.problems().isEmpty()) {
            throw new IllegalArgumentException("not to be issued: " + draft.problems());
        }
        this.kind = InvoiceKind.INVOICE;
        this.licence = draft.licence();
        this.school = licence.getSchool();
        this.region = draft.region();
        this.run = run;
        this.schoolYear = licence.getSchoolYear();
        this.schoolName = school.getName();
        this.reference = licence.getReference().isEmpty() ? school.getBrin() : licence.getReference();
        this.seller = Party.of(region);
        this.buyer = Party.of(school.getBoard());
        this.vat = copy(region.getVat());
        this.dueOn = day.plusDays(region.getPaymentDays());
        for (Charge charge : draft.charges()) {
            lines.add(InvoiceLine.of(this, lines.size() + 1, charge));
        }
        issue(number, day, now);
    }

    /** By getters: what is read lazily comes by them, and in a constructor no other way. */
    private Invoice(Invoice credited, Credits credits, InvoiceNumber number, LocalDate day, Instant now) {
        this.kind = InvoiceKind.CREDIT_NOTE;
        this.credited = credited;
        this.licence = credited.getLicence();
        this.school = credited.getSchool();
        this.region = credited.getRegion();
        this.schoolYear = credited.getSchoolYear();
        this.schoolName = credited.getSchoolName();
        this.reference = credited.getReference();
        this.seller = new Party(credited.getSeller());
        this.buyer = new Party(credited.getBuyer());
        this.vat = copy(credited.getVat());
        this.dueOn = day;
        for (InvoiceLine line : credited.getLines()) {
            int quantity = credits.of(line);
            if (quantity > 0) {
                lines.add(InvoiceLine.of(this, lines.size() + 1, line, quantity));
            }
        }
        if (lines.isEmpty()) {
            throw new BusinessException("invoice.credit.nothing");
        }
        if (credits.leftOf(credited.getLines()).compareTo(Money.ZERO) < 0) {
            throw new BusinessException("invoice.credit.discountToo");
        }
        issue(number, day, now);
    }

    private static Vat copy(Vat vat) {
        return new Vat(vat.getBasisPoints(), vat.getExemption());
    }

    private void issue(InvoiceNumber taken, LocalDate day, Instant now) {
        year = taken.year();
        number = taken.number();
        issuedOn = Objects.requireNonNull(day);
        issuedAt = Objects.requireNonNull(now);
        Totals totals = Totals.of(lines.stream().map(InvoiceLine::getNet).toList(), vat);
        if (totals.net().compareTo(Money.ZERO) < 0) {
            throw new BusinessException("invoice.credit.belowZero");
        }
        net = totals.net();
        vatAmount = totals.vat();
        gross = totals.gross();
    }

    /**
     * {@return a credit note that takes back of this invoice so many of these lines}
     *
     * @param credits    how many of each line
     * @param taken      that was just taken from the series
     * @param day        on which it is issued
     * @param now        the time
     * @throws BusinessException if more is taken back than there is, or nothing at all
     */
    public Invoice credit(Credits credits, InvoiceNumber taken, LocalDate day, Instant now) {
        if (kind != InvoiceKind.INVOICE) {
            throw new BusinessException("invoice.credit.noInvoice");
        }
        return new Invoice(this, credits, taken, day, now);
    }

    /**
     * Writes it on paper, once, before it is stored.
     *
     * @param paper      the PDF
     * @param electronic the e-invoice
     * @throws IllegalStateException if that was done before
     */
    public void write(Document paper, Document electronic) {
        if (pdf != null || xml != null) {
            throw new IllegalStateException("an issued invoice never changes: " + this);
        }
        pdf = Objects.requireNonNull(paper);
        xml = Objects.requireNonNull(electronic);
    }

    /** {@return whether it takes back something of another one} */
    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    /** {@return whose institute issued it} */
    public Region getRegion() {
        return region;
    }

    /** {@return the school that it is about} */
    public School getSchool() {
        return school;
    }

    /** {@return the licence under which it was owed} */
    public Licence getLicence() {
        return licence;
    }

    /** {@return the run of which it is part, or null} */
    public InvoiceRun getRun() {
        return run;
    }

    /** {@return invoice or credit note} */
    public InvoiceKind getKind() {
        return kind;
    }

    /** {@return the invoice that it takes back, or null} */
    public Invoice getCredited() {
        return credited;
    }

    /** {@return its number in the series} */
    public InvoiceNumber getNumber() {
        return new InvoiceNumber(year, number);
    }

    /** {@return the day on which it was issued} */
    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    /** {@return the last day on which it is paid in time} */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** {@return when it was issued} */
    public Instant getIssuedAt() {
        return issuedAt;
    }

    /** {@return for which school year} */
    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** {@return what the school was called} */
    public String getSchoolName() {
        return schoolName;
    }

    /** {@return what the school wanted to see on it, or else its code} */
    public String getReference() {
        return reference;
    }

    /** {@return who issued it} */
    public Party getSeller() {
        return seller;
    }

    /** {@return who got it} */
    public Party getBuyer() {
        return buyer;
    }

    /** {@return what was charged of VAT} */
    public Vat getVat() {
        return vat;
    }

    /** {@return its amounts; positive, also on a credit note} */
    public Totals getTotals() {
        return new Totals(net, vatAmount, gross);
    }

    /** {@return the PDF} */
    public Document getPdf() {
        return pdf;
    }

    /** {@return the e-invoice} */
    public Document getXml() {
        return xml;
    }

    /** {@return its lines} */
    public List<InvoiceLine> getLines() {
        return List.copyOf(lines);
    }
}
