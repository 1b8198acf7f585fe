package nl.cultureelzelfportret.persistence.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.school.School;

/** Words of a school's own that say what to look at: focus for pupil and teacher, never a list to tick. */
@Entity
@Table(name = "criterion")
public class Criterion extends BaseEntity {

    /** As many characters fit in the words. */
    public static final int WORDS_LENGTH = 120;

    /** As many characters fit in the explanation. */
    public static final int EXPLANATION_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Column(name = "words", nullable = false, length = WORDS_LENGTH)
    private String words;

    @Column(name = "explanation", nullable = false, length = EXPLANATION_LENGTH)
    private String explanation;

    @Column(name = "retired_at")
    private Instant retiredAt;

    /** For JPA. */
    protected Criterion() {}

    /**
     * @param school      whose it is
     * @param words       in a few words, what to look at
     * @param explanation may be empty
     */
    public Criterion(School school, String words, String explanation) {
        this.school = Objects.requireNonNull(school);
        say(words, explanation);
    }

    /**
     * Says it in other words, also for activities of before.
     *
     * @param newWords       in a few words, what to look at
     * @param newExplanation may be null or empty
     * @throws BusinessException if there are no words, or too many
     */
    public final void say(String newWords, String newExplanation) {
        String stripped = newWords == null ? "" : newWords.strip();
        String explained = newExplanation == null ? "" : newExplanation.strip();
        if (stripped.isEmpty()) {
            throw new BusinessException("activity.criteria.noWords");
        }
        if (stripped.length() > WORDS_LENGTH || explained.length() > EXPLANATION_LENGTH) {
            throw new BusinessException("activity.criteria.tooLong", WORDS_LENGTH, EXPLANATION_LENGTH);
        }
        words = stripped;
        explanation = explained;
    }

    /**
     * New activities do not choose it any more; those that did keep it.
     *
     * @param now the time
     */
    public void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = Objects.requireNonNull(now);
        }
    }

    /** New activities can choose it again. */
    public void bringBack() {
        retiredAt = null;
    }

    /** {@return whether new activities cannot choose it any more} */
    public boolean isRetired() {
        return retiredAt != null;
    }

    /** {@return whose it is} */
    public School getSchool() {
        return school;
    }

    /** {@return in a few words, what to look at} */
    public String getWords() {
        return words;
    }

    /** {@return what is meant; may be empty} */
    public String getExplanation() {
        return explanation;
    }
}
