package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.Vat;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * What an institute offers a school. While it is a draft it can be changed; once sent it says the same for ever, and the
 * school answers it once: yes, no, or too late.
 */
@Entity
@Table(name = "offer")
public class Offer extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id", nullable = false, updatable = false)
    private Region region;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tariff_id", nullable = false)
    private Tariff tariff;

    @Column(name = "number", nullable = false, updatable = false, length = 12)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    private OfferStatus status = OfferStatus.DRAFT;

    @Column(name = "school_year", nullable = false, length = 9)
    private SchoolYear schoolYear;

    @Column(name = "accounts", nullable = false)
    private int accounts;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "offer_line", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderColumn(name = "position")
    private List<OfferLine> lines = new ArrayList<>();

    @Embedded
    private Discount discount = new Discount();

    @Column(name = "introduction", nullable = false, length = 2000)
    private String introduction;

    @Column(name = "reference", nullable = false, length = 100)
    private String reference;

    @Column(name = "valid_until", nullable = false)
    private LocalDate validUntil;

    @Embedded
    private Recipient recipient;

    @Embedded
    private Vat vat;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "token_hash", length = 64)
    private String tokenHash;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private Document document;

    @Embedded
    private Decision decision = new Decision();

    /** For JPA. */
    protected Offer() {}

    /**
     * @param publicId chosen by the browser
     * @param school   to which it is made
     * @param number   unique in the region, such as {@code 2026-0012}
     * @param tariff   whose prices it offers
     * @param content  what it says
     * @param now      the time
     */
    public Offer(UUID publicId, School school, String number, Tariff tariff, OfferContent content, Instant now) {
        super(publicId);
        this.school = Objects.requireNonNull(school);
        this.region = school.getRegion();
        this.number = Objects.requireNonNull(number);
        this.madeAt = Objects.requireNonNull(now);
        revise(tariff, content);
    }

    /**
     * Says something else, as long as it was not sent.
     *
     * @param newTariff whose prices it offers
     * @param content   what it says
     * @throws BusinessException if it was sent
     */
    public final void revise(Tariff newTariff, OfferContent content) {
        require(status == OfferStatus.DRAFT, "onboarding.offer.sent");
        tariff = Objects.requireNonNull(newTariff);
        vat = new Vat(region.getVat().getBasisPoints(), region.getVat().getExemption());
        schoolYear = content.year();
        accounts = content.accounts();
        lines.clear();
        lines.addAll(content.lines());
        discount = content.discount();
        introduction = content.introduction();
        reference = content.reference();
        validUntil = content.validUntil();
        recipient = content.recipient();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BusinessException(otherwise);
        }
    }

    /**
     * It is sent, for the first time or once more. An earlier link ends.
     *
     * @param made its paper
     * @param hash of the token in the link
     * @param now  the time
     * @param today the day
     * @throws BusinessException if it was answered, taken back, or is too old
     */
    public void send(Document made, String hash, Instant now, LocalDate today) {
        OfferStatus before = statusOn(today);
        require(before == OfferStatus.DRAFT || before == OfferStatus.SENT, "onboarding.offer.over");
        content().check(today);
        status = OfferStatus.SENT;
        document = Objects.requireNonNull(made);
        tokenHash = Objects.requireNonNull(hash);
        sentAt = now;
    }

    /**
     * The school says yes.
     *
     * @param by    who says so
     * @param today the day
     * @return whether that is new: a second yes changes nothing
     * @throws BusinessException if it cannot be answered any more
     */
    public boolean accept(Decision by, LocalDate today) {
        return decide(OfferStatus.ACCEPTED, by, today);
    }

    /**
     * The school says no.
     *
     * @param by    who says so, and why
     * @param today the day
     * @return whether that is new: a second no changes nothing
     * @throws BusinessException if it cannot be answered any more
     */
    public boolean decline(Decision by, LocalDate today) {
        return decide(OfferStatus.DECLINED, by, today);
    }

    private boolean decide(OfferStatus answer, Decision by, LocalDate today) {
        if (status == answer) {
            return false;
        }
        require(statusOn(today) == OfferStatus.SENT, "onboarding.answer.over");
        by.check();
        status = answer;
        decision = by;
        return true;
    }

    /**
     * The institute takes it back: nobody can answer it any more.
     *
     * @throws BusinessException if it was answered already
     */
    public void withdraw() {
        require(status == OfferStatus.DRAFT || status == OfferStatus.SENT, "onboarding.offer.over");
        status = OfferStatus.WITHDRAWN;
    }

    /**
     * {@return what became of it}
     *
     * @param today the day
     */
    public OfferStatus statusOn(LocalDate today) {
        return status == OfferStatus.SENT && validUntil.isBefore(today) ? OfferStatus.EXPIRED : status;
    }

    /** {@return what it says} */
    public OfferContent content() {
        return new OfferContent(schoolYear, accounts, lines, discount, introduction, reference, validUntil, recipient);
    }

    /** {@return all lines together less the discount, without VAT} */
    public Money getNet() {
        return content().sum().minus(discount.getAmount());
    }

    /** {@return the VAT over it} */
    public Money getTax() {
        return vat.over(getNet());
    }

    /** {@return what the school pays} */
    public Money getGross() {
        return getNet().plus(getTax());
    }

    /** {@return whose institute made it} */
    public Region getRegion() {
        return region;
    }

    /** {@return to which school it is made} */
    public School getSchool() {
        return school;
    }

    /** {@return whose prices it offers} */
    public Tariff getTariff() {
        return tariff;
    }

    /** {@return unique in the region, such as {@code 2026-0012}} */
    public String getNumber() {
        return number;
    }

    /** {@return what is charged of VAT} */
    public Vat getVat() {
        return vat;
    }

    /** {@return what the school pays for} */
    public List<OfferLine> getLines() {
        return List.copyOf(lines);
    }

    /** {@return what is taken off} */
    public Discount getDiscount() {
        return discount;
    }

    /** {@return to whom it is sent} */
    public Recipient getRecipient() {
        return recipient;
    }

    /** {@return when it was begun} */
    public Instant getMadeAt() {
        return madeAt;
    }

    /** {@return when it was last sent, or null} */
    public Instant getSentAt() {
        return sentAt;
    }

    /** {@return its paper, or null before it was sent} */
    public Document getDocument() {
        return document;
    }

    /** {@return who answered it, when and why} */
    public Decision getDecision() {
        return decision;
    }
}
