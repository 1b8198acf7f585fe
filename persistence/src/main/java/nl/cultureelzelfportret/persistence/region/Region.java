package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** A province, or a part of one, that a culture institute serves. */
@Entity
@Table(name = "region")
public class Region extends BaseEntity {

    /** As many characters fit in a name in an address. */
    public static final int SLUG_LENGTH = 60;

    private static final int NAME_LENGTH = 100;
    private static final int MOST_PAYMENT_DAYS = 90;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

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

    @Column(name = "english", nullable = false)
    private boolean english = true;

    @Column(name = "logo_id")
    private UUID logo;

    /** For JPA. */
    protected Region() {}

    /**
     * @param name      such as Noord-Brabant
     * @param slug      its name in an address, such as {@code noord-brabant}; unique
     * @param institute that serves it
     * @throws BusinessException if its name is empty, or the one in an address would not do in one
     */
    public Region(String name, String slug, Institute institute) {
        if (slug.length() > SLUG_LENGTH || !SLUG.matcher(slug).matches()) {
            throw new BusinessException("region.slug.none");
        }
        this.name = named(name);
        this.slug = slug;
        this.institute = Objects.requireNonNull(institute);
    }

    /**
     * Another name, or another institute.
     *
     * @param newName      such as Noord-Brabant
     * @param newInstitute that serves it from now on
     * @throws BusinessException if the name is empty
     */
    public void rename(String newName, Institute newInstitute) {
        name = named(newName);
        institute = Objects.requireNonNull(newInstitute);
    }

    private static String named(String name) {
        if (name.isBlank() || name.length() > NAME_LENGTH) {
            throw new BusinessException("region.name.none", NAME_LENGTH);
        }
        return name.strip();
    }

    /**
     * Speaks English beside Dutch from now on, or Dutch only.
     *
     * @param alsoEnglish on its public page
     */
    public void speak(boolean alsoEnglish) {
        english = alsoEnglish;
    }

    /**
     * Wears this logo from now on.
     *
     * @param file id of a file of the institute, or null for none
     */
    public void wear(UUID file) {
        logo = file;
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

    /** {@return id of the file with its logo, or null} */
    public UUID getLogo() {
        return logo;
    }

    /** {@return whether its public page speaks English beside Dutch} */
    public boolean isEnglish() {
        return english;
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
