package nl.cultureelzelfportret.persistence.learningquestion;

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
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** What a teacher says in the margin of a step. The owner of the question reads it there. */
@Entity
@Table(name = "advice")
public class Advice extends BaseEntity {

    /** As many characters fit. */
    public static final int LENGTH = 2_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", nullable = false, updatable = false)
    private LearningQuestion question;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", nullable = false, updatable = false, length = 12)
    private Step step;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "writer_id", nullable = false, updatable = false)
    private Person writer;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    @Column(name = "read_at")
    private Instant readAt;

    /** For JPA. */
    protected Advice() {}

    /**
     * Gives advice.
     *
     * @param question of somebody else
     * @param step     in whose margin it stands
     * @param writer   who advises
     * @param words    what they say
     * @param now      the time
     * @throws BusinessException if there are no words, or too many
     */
    public Advice(LearningQuestion question, Step step, Person writer, String words, Instant now) {
        String advice = words == null ? "" : words.strip();
        if (advice.isEmpty()) {
            throw new BusinessException("learningquestion.advise.nothingYet");
        }
        if (advice.length() > LENGTH) {
            throw new BusinessException("learningquestion.advise.tooLong", LENGTH);
        }
        this.question = Objects.requireNonNull(question);
        this.step = Objects.requireNonNull(step);
        this.writer = Objects.requireNonNull(writer);
        this.text = advice;
        this.givenAt = Objects.requireNonNull(now);
        question.advise(now);
    }

    /**
     * The owner of the question read it.
     *
     * @param now the time
     */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = Objects.requireNonNull(now);
        }
    }

    /** {@return the question} */
    public LearningQuestion getQuestion() {
        return question;
    }

    /** {@return in whose margin it stands} */
    public Step getStep() {
        return step;
    }

    /** {@return who advised} */
    public Person getWriter() {
        return writer;
    }

    /** {@return what they say} */
    public String getText() {
        return text;
    }

    /** {@return when it was given} */
    public Instant getGivenAt() {
        return givenAt;
    }

    /** {@return when the owner of the question said that they read it, or null} */
    public Instant getReadAt() {
        return readAt;
    }
}
