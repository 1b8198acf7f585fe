package nl.cultureelzelfportret.persistence.draft;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/**
 * What somebody typed into a form and did not finish yet, field by field as it stood on the screen.
 *
 * <p>Its id was chosen by the browser, so that saving the same thing twice makes one draft, and finishing it twice
 * makes one moment. Nobody sees a draft but its owner.
 */
@Entity
@Table(name = "draft")
public class Draft extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", nullable = false, updatable = false)
    private Person owner;

    @Column(name = "form", nullable = false, updatable = false, length = 60)
    private String form;

    @Column(name = "subject")
    private UUID subject;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "draft_field", joinColumns = @JoinColumn(name = "draft_id"))
    @MapKeyColumn(name = "name", length = 100)
    @Column(name = "content", nullable = false)
    private Map<String, String> fields = new HashMap<>();

    /** For JPA. */
    protected Draft() {}

    /**
     * @param publicId chosen by the browser
     * @param owner    who types
     * @param form     which form, such as {@code BLOG}
     * @param subject  the thing that is being changed, or null for something new
     * @param now      the time
     */
    public Draft(UUID publicId, Person owner, String form, UUID subject, Instant now) {
        super(publicId);
        this.owner = Objects.requireNonNull(owner);
        this.form = Objects.requireNonNull(form);
        this.subject = subject;
        this.savedAt = Objects.requireNonNull(now);
    }

    /**
     * Keeps what is on the screen now. Fields that the form did not send keep their value; a finished draft stays finished.
     *
     * @param typed field names and what stands in them
     * @param now   the time
     */
    public void keep(Map<String, String> typed, Instant now) {
        if (!isFinished()) {
            fields.putAll(typed);
            savedAt = now;
        }
    }

    /**
     * What was typed has become what it was meant to be. The row stays for a while without its words, so that a late
     * save or a second click finds out.
     *
     * @param now the time
     */
    public void finish(Instant now) {
        fields.clear();
        finishedAt = Objects.requireNonNull(now);
    }

    /** What was typed stands in the thing itself by now, and need not stay here too; one goes on typing. */
    public void handOver() {
        fields.clear();
    }

    /** {@return whether what was typed has become what it was meant to be} */
    public boolean isFinished() {
        return finishedAt != null;
    }

    /** {@return who types} */
    public Person getOwner() {
        return owner;
    }

    /** {@return which form} */
    public String getForm() {
        return form;
    }

    /** {@return the id of the thing that is being changed, or null for something new} */
    public UUID getSubject() {
        return subject;
    }

    /** {@return when it was last kept} */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** {@return field names and what stands in them} */
    public Map<String, String> getFields() {
        return Map.copyOf(fields);
    }
}
