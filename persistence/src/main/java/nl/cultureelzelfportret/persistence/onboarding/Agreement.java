package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.school.School;

/** One edition of what a school and its institute agree on, and who signed it. */
@Entity
@Table(name = "agreement")
public class Agreement extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "offer_id", nullable = false, updatable = false)
    private Offer offer;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private AgreementKind kind;

    @Column(name = "edition", nullable = false, updatable = false)
    private int edition;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id", nullable = false, updatable = false)
    private Document document;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "school_name"))
    @AttributeOverride(name = "position", column = @Column(name = "school_position"))
    @AttributeOverride(name = "day", column = @Column(name = "school_signed_on"))
    private Signature ofSchool = new Signature();

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "institute_name"))
    @AttributeOverride(name = "position", column = @Column(name = "institute_position"))
    @AttributeOverride(name = "day", column = @Column(name = "institute_signed_on"))
    private Signature ofInstitute = new Signature();

    /** For JPA. */
    protected Agreement() {}

    /**
     * @param offer    that was accepted
     * @param kind     what it is about
     * @param edition  from 1
     * @param document as it is signed
     * @param now      the time
     */
    public Agreement(Offer offer, AgreementKind kind, int edition, Document document, Instant now) {
        this.offer = Objects.requireNonNull(offer);
        this.school = offer.getSchool();
        this.kind = Objects.requireNonNull(kind);
        this.edition = edition;
        this.document = Objects.requireNonNull(document);
        this.madeAt = Objects.requireNonNull(now);
    }

    /**
     * Writes down who signed it.
     *
     * @param school    for the school
     * @param institute for the institute
     * @throws BusinessException if it was signed already
     */
    public void sign(Signature school, Signature institute) {
        if (isSigned()) {
            throw new BusinessException("onboarding.agreement.signed");
        }
        ofSchool = Objects.requireNonNull(school);
        ofInstitute = Objects.requireNonNull(institute);
    }

    /** {@return whether both signed} */
    public boolean isSigned() {
        return ofSchool.isThere() && ofInstitute.isThere();
    }

    /** {@return which school} */
    public School getSchool() {
        return school;
    }

    /** {@return what was accepted} */
    public Offer getOffer() {
        return offer;
    }

    /** {@return what it is about} */
    public AgreementKind getKind() {
        return kind;
    }

    /** {@return from 1} */
    public int getEdition() {
        return edition;
    }

    /** {@return as it is signed} */
    public Document getDocument() {
        return document;
    }

    /** {@return when this edition was made} */
    public Instant getMadeAt() {
        return madeAt;
    }

    /** {@return who signed for the school} */
    public Signature getOfSchool() {
        return ofSchool;
    }

    /** {@return who signed for the institute} */
    public Signature getOfInstitute() {
        return ofInstitute;
    }
}
