package nl.cultureelzelfportret.persistence.feedback;

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
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Hiding;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/**
 * What somebody says at a moment: a compliment, a tip, a question, or an answer to one of those.
 *
 * <p>It is typed or spoken. It takes over the id of the draft in which it was typed, so that a double click says it once. Its writer may change it
 * and take it back; a teacher may hide it, with a reason that its writer reads.
 */
@Entity
@Table(name = "reaction")
public class Reaction extends BaseEntity {

    /** As many characters fit. */
    public static final int LENGTH = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "writer_id")
    private Person writer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id", updatable = false)
    private Reaction parent;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private ReactionKind kind;

    @Column(name = "text", nullable = false, length = LENGTH)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "media_file_id")
    private MediaFile file;

    @Column(name = "by_teacher", nullable = false, updatable = false)
    private boolean byTeacher;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Embedded
    private Hiding hiding;

    /** For JPA. */
    protected Reaction() {}

    /**
     * Says something at a moment.
     *
     * @param publicId  of the draft in which it was typed
     * @param moment    at which
     * @param writer    who says it
     * @param kind      compliment, tip or question
     * @param said      in words or in sound
     * @param byTeacher whether the writer teaches the moment's owner
     * @param now       the time
     */
    public Reaction(
            UUID publicId,
            Moment moment,
            Person writer,
            ReactionKind kind,
            Utterance said,
            boolean byTeacher,
            Instant now) {
        super(publicId);
        this.moment = Objects.requireNonNull(moment);
        this.writer = Objects.requireNonNull(writer);
        this.kind = Objects.requireNonNull(kind);
        this.text = said.text();
        this.file = said.sound();
        this.byTeacher = byTeacher;
        this.writtenAt = Objects.requireNonNull(now);
    }

    /**
     * Answers this one. Answers hang on the first one of a thread: an answer to an answer hangs beside it.
     *
     * @param id        of the draft in which it was typed
     * @param answerer  who answers
     * @param said      the answer, in words or in sound
     * @param asTeacher whether the answerer teaches the moment's owner
     * @param now       the time
     * @return the answer
     */
    public Reaction answer(UUID id, Person answerer, Utterance said, boolean asTeacher, Instant now) {
        Reaction answer = new Reaction(id, moment, answerer, ReactionKind.ANSWER, said, asTeacher, now);
        answer.parent = parent == null ? this : parent;
        return answer;
    }

    /**
     * Its writer says it in other words; what stood there is gone.
     *
     * @param said in words or in sound, instead of what was there
     * @param now  the time
     */
    public void reword(Utterance said, Instant now) {
        if (!said.equals(new Utterance(text, file))) {
            text = said.text();
            file = said.sound();
            changedAt = Objects.requireNonNull(now);
        }
    }

    /**
     * Its writer takes it back.
     *
     * @param now the time
     */
    public void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = Objects.requireNonNull(now);
        }
    }

    /** Its writer says it after all. */
    public void restore() {
        withdrawnAt = null;
    }

    /**
     * A teacher hides it from everybody but its writer and the teachers.
     *
     * @param by     the teacher
     * @param reason why
     * @param now    the time
     */
    public void hide(Person by, String reason, Instant now) {
        hiding = new Hiding(by, reason, now);
    }

    /** A teacher lets others see it again. */
    public void show() {
        hiding = null;
    }

    /** Its writer is gone: so are the words; what others answered stays. */
    public void forgetWriter() {
        writer = null;
        text = "";
        file = null;
    }

    /** {@return the moment} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return who said it, or null if that person is gone} */
    public Person getWriter() {
        return writer;
    }

    /** {@return the one that it answers, or null} */
    public Reaction getParent() {
        return parent;
    }

    /** {@return what it is} */
    public ReactionKind getKind() {
        return kind;
    }

    /** {@return the words; empty if it was only spoken} */
    public String getText() {
        return text;
    }

    /** {@return what was spoken, or null} */
    public MediaFile getFile() {
        return file;
    }

    /** {@return when its writer last changed it, or null} */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** {@return whether its writer taught the moment's owner} */
    public boolean isByTeacher() {
        return byTeacher;
    }

    /** {@return when it was said} */
    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** {@return whether its writer took it back} */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** {@return by whom it is hidden and why, or null} */
    public Hiding getHiding() {
        return hiding;
    }

    /** {@return whether a teacher hid it} */
    public boolean isHidden() {
        return hiding != null;
    }
}
