package nl.cultureelzelfportret.persistence.learningquestion;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Attachment;

/**
 * The answer to one step of a question, in words, in sound and in pictures. Its id is that of the draft in which the answer
 * is made.
 */
@Entity
@Table(name = "question_step")
public class QuestionStep extends BaseEntity {

    /** As many characters fit in an answer. */
    public static final int LENGTH = 3_900;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", nullable = false, updatable = false)
    private LearningQuestion question;

    @Enumerated(EnumType.STRING)
    @Column(name = "step", nullable = false, updatable = false, length = 12)
    private Step step;

    @Column(name = "text", nullable = false)
    private String text = "";

    @Column(name = "saved_at")
    private Instant savedAt;

    /** They are the moment's; here stands which of them are of this step. */
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinTable(
            name = "step_attachment",
            joinColumns = @JoinColumn(name = "step_id"),
            inverseJoinColumns = @JoinColumn(name = "attachment_id"))
    private List<Attachment> attachments = new ArrayList<>();

    /** For JPA. */
    protected QuestionStep() {}

    QuestionStep(LearningQuestion question, Step step) {
        this.question = Objects.requireNonNull(question);
        this.step = Objects.requireNonNull(step);
    }

    void answer(String words, Instant now) {
        String answer = words == null || words.isBlank() ? "" : words;
        if (answer.length() > LENGTH) {
            throw new BusinessException("learningquestion.step.tooLong", LENGTH);
        }
        text = answer;
        savedAt = Objects.requireNonNull(now);
    }

    void show(Collection<Attachment> ofTheMoment) {
        if (!ofTheMoment.equals(attachments)) {
            attachments.clear();
            attachments.addAll(ofTheMoment);
        }
    }

    /** {@return whether something was answered} */
    public boolean isAnswered() {
        return !text.isEmpty() || !attachments.isEmpty();
    }

    /** {@return which step} */
    public Step getStep() {
        return step;
    }

    /** {@return the answer as it was typed; may be empty} */
    public String getText() {
        return text;
    }

    /** {@return its sounds and pictures, in their order} */
    public List<Attachment> getAttachments() {
        return attachments.stream()
                .sorted(Comparator.comparing(Attachment::getPosition))
                .toList();
    }

    /** {@return when the words were last kept, or null} */
    public Instant getSavedAt() {
        return savedAt;
    }
}
