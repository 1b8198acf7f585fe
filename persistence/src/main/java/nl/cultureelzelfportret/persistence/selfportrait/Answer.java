package nl.cultureelzelfportret.persistence.selfportrait;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** What somebody answered in a school year to one of the four questions. The next year has an answer of its own. */
@Entity
@Table(name = "answer")
public class Answer extends BaseEntity {

    /** As many characters fit in an answer: about two pages. */
    public static final int LENGTH = 5_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", nullable = false, updatable = false)
    private Person owner;

    @Column(name = "school_year", nullable = false, updatable = false, length = 9)
    private SchoolYear schoolYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "question", nullable = false, updatable = false, length = 10)
    private Question question;

    @Column(name = "text", nullable = false)
    private String text = "";

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    /** For JPA. */
    protected Answer() {}

    /**
     * @param owner      who answers
     * @param schoolYear in which
     * @param question   what was asked
     * @param now        the time
     */
    public Answer(Person owner, SchoolYear schoolYear, Question question, Instant now) {
        this.owner = Objects.requireNonNull(owner);
        this.schoolYear = Objects.requireNonNull(schoolYear);
        this.question = Objects.requireNonNull(question);
        this.changedAt = Objects.requireNonNull(now);
    }

    /**
     * Answers in other words.
     *
     * @param words may be empty
     * @param now   the time
     */
    public void write(String words, Instant now) {
        String newText = Words.answer(words);
        if (!newText.equals(text)) {
            text = newText;
            changedAt = now;
        }
    }

    /** {@return who answers} */
    public Person getOwner() {
        return owner;
    }

    /** {@return in which school year} */
    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** {@return what was asked} */
    public Question getQuestion() {
        return question;
    }

    /** {@return the answer; may be empty} */
    public String getText() {
        return text;
    }

    /** {@return when it was last changed} */
    public Instant getChangedAt() {
        return changedAt;
    }
}
