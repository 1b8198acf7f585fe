package nl.cultureelzelfportret.persistence.vocabulary;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.school.School;

/** A school does not use a term of its region: it is not offered there, and stays readable on what was made with it. */
@Entity
@Table(name = "hidden_term")
public class HiddenTerm extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "term_id", nullable = false, updatable = false)
    private Term term;

    /** For JPA. */
    protected HiddenTerm() {}

    /**
     * @param school that does not use it
     * @param term   of its region
     */
    public HiddenTerm(School school, Term term) {
        this.school = Objects.requireNonNull(school);
        this.term = Objects.requireNonNull(term);
    }
}
