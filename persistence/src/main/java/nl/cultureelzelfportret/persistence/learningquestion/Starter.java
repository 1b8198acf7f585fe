package nl.cultureelzelfportret.persistence.learningquestion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.school.Edition;
import nl.cultureelzelfportret.persistence.school.School;

/** Words that help to answer a step. Those of no school are for all; a school adds its own and can retire them. */
@Entity
@Table(name = "starter")
public class Starter extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id", updatable = false)
    private School school;

    @Enumerated(EnumType.STRING)
    @Column(name = "edition", nullable = false, updatable = false, length = 2)
    private Edition edition;

    @Embedded
    private StarterWords words;

    @Column(name = "retired_at")
    private Instant retiredAt;

    /** For JPA. */
    protected Starter() {}

    /**
     * A school's own words.
     *
     * @param school whose they are
     * @param words  what they say, and where
     * @throws BusinessException if there are no words, or too many
     */
    public Starter(School school, StarterWords words) {
        this.school = Objects.requireNonNull(school);
        this.edition = school.getEdition() == Edition.HO ? Edition.VO : school.getEdition();
        rewrite(words);
    }

    /**
     * Says it in another way.
     *
     * @param other words
     * @throws BusinessException if there are no words, or too many
     */
    public final void rewrite(StarterWords other) {
        other.guard();
        words = new StarterWords(other);
    }

    /**
     * Is no longer offered; what pupils wrote with it stays.
     *
     * @param now the time
     */
    public void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = Objects.requireNonNull(now);
        }
    }

    /** Is offered again. */
    public void bringBack() {
        retiredAt = null;
    }

    /** {@return whose it is, or null for all} */
    public School getSchool() {
        return school;
    }

    /** {@return for which face: PO or VO} */
    public Edition getEdition() {
        return edition;
    }

    /** {@return what it says, and where} */
    public StarterWords getWords() {
        return words;
    }

    /** {@return since when it is not offered, or null} */
    public Instant getRetiredAt() {
        return retiredAt;
    }
}
