package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** A province, or a part of one, that a culture institute serves. */
@Entity
@Table(name = "region")
public class Region extends BaseEntity {

    private static final int MOST_PAYMENT_DAYS = 90;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "slug", nullable = false, length = 60)
    private String slug;

    @Embedded
    private Institute institute;

    @Embedded
    private LegalData legalData = new LegalData();

    @Embedded
    private Face face = new Face();

    @Embedded
    private Vat vat = new Vat();

    @Column(name = "payment_days", nullable = false)
    private int paymentDays = 30;

    /** For JPA. */
    protected Region() {}

    /**
     * @param name      such as Noord-Brabant
     * @param slug      its name in an address, such as {@code noord-brabant}; unique
     * @param institute that serves it
     */
    public Region(String name, String slug, Institute institute) {
        this.name = Objects.requireNonNull(name);
        this.slug = Objects.requireNonNull(slug);
        this.institute = Objects.requireNonNull(institute);
    }

    /**
     * Another name, or another institute.
     *
     * @param newName      such as Noord-Brabant
     * @param newInstitute that serves it from now on
     */
    public void rename(String newName, Institute newInstitute) {
        name = Objects.requireNonNull(newName);
        institute = Objects.requireNonNull(newInstitute);
    }

    /**
     * How it invoices from now on. What was issued before does not change.
     *
     * @param data what the law wants to see
     * @param rate what is charged of VAT
     * @param days within which an invoice is to be paid
     * @throws BusinessException if something of it cannot be right
     */
    public void invoiceWith(LegalData data, Vat rate, int days) {
        data.check();
        rate.check();
        if (days < 1 || days > MOST_PAYMENT_DAYS) {
            throw new BusinessException("region.legal.paymentDays", MOST_PAYMENT_DAYS);
        }
        legalData = new LegalData(data);
        vat = rate;
        paymentDays = days;
    }

    /**
     * Shows this face from now on.
     *
     * @param newFace its colours
     * @throws BusinessException if one can hardly read words in them
     */
    public void show(Face newFace) {
        newFace.check();
        face = new Face(newFace);
    }

    /** {@return what the law wants to see on an invoice, as far as it is known} */
    public LegalData getLegalData() {
        return legalData;
    }

    /** {@return its colours} */
    public Face getFace() {
        return face;
    }

    /** {@return what is charged of VAT} */
    public Vat getVat() {
        return vat;
    }

    /** {@return within so many days an invoice is to be paid} */
    public int getPaymentDays() {
        return paymentDays;
    }

    /** {@return such as Noord-Brabant} */
    public String getName() {
        return name;
    }

    /** {@return its name in an address} */
    public String getSlug() {
        return slug;
    }

    /** {@return the institute that serves it} */
    public Institute getInstitute() {
        return institute;
    }
}
