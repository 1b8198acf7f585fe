package nl.cultureelzelfportret.persistence.portfolio;

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
import nl.cultureelzelfportret.persistence.school.SchoolClass;

/** A teacher holds up a moment of their own to a class: look, what do you see of yourself in it? */
@Entity
@Table(name = "mirror")
public class Mirror extends BaseEntity {

    /** As many characters fit in the invitation. */
    public static final int WORDS_LENGTH = 300;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_class_id", nullable = false, updatable = false)
    private SchoolClass schoolClass;

    @Column(name = "words", nullable = false, length = WORDS_LENGTH)
    private String words;

    @Column(name = "held_at", nullable = false, updatable = false)
    private Instant heldAt;

    /** For JPA. */
    protected Mirror() {}

    /**
     * @param moment      a teacher's own
     * @param schoolClass that the teacher teaches
     * @param words       with which pupils are invited; may be empty
     * @param heldAt      the time
     */
    public Mirror(Moment moment, SchoolClass schoolClass, String words, Instant heldAt) {
        this.moment = Objects.requireNonNull(moment);
        this.schoolClass = Objects.requireNonNull(schoolClass);
        this.heldAt = Objects.requireNonNull(heldAt);
        invite(words);
    }

    /**
     * Invites with other words.
     *
     * @param newWords may be null or empty
     * @throws BusinessException if they are too many
     */
    public final void invite(String newWords) {
        String stripped = newWords == null ? "" : newWords.strip();
        if (stripped.length() > WORDS_LENGTH) {
            throw new BusinessException("mirror.hold.tooLong", WORDS_LENGTH);
        }
        words = stripped;
    }

    /** {@return the teacher's moment} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return the class to which it is held up} */
    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    /** {@return with which pupils are invited; may be empty} */
    public String getWords() {
        return words;
    }

    /** {@return since when} */
    public Instant getHeldAt() {
        return heldAt;
    }
}
