package nl.cultureelzelfportret.persistence.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/** That the author of a note lets a colleague read it. */
@Entity
@Table(name = "note_share")
public class NoteShare extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "note_id", nullable = false, updatable = false)
    private Note note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "colleague_id", nullable = false, updatable = false)
    private Person colleague;

    @Column(name = "shared_at", nullable = false, updatable = false)
    private Instant sharedAt;

    /** For JPA. */
    protected NoteShare() {}

    NoteShare(Note note, Person colleague, Instant sharedAt) {
        this.note = Objects.requireNonNull(note);
        this.colleague = Objects.requireNonNull(colleague);
        this.sharedAt = Objects.requireNonNull(sharedAt);
    }

    /** {@return who may read} */
    public Person getColleague() {
        return colleague;
    }

    /** {@return since when} */
    public Instant getSharedAt() {
        return sharedAt;
    }
}
