package nl.cultureelzelfportret.persistence.news;

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
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/** One thing that happened and concerns somebody. It holds no words of anybody: only who, what and when. */
@Entity
@Table(name = "news_item")
public class NewsItem extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recipient_id", nullable = false, updatable = false)
    private Person recipient;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "actor_id", nullable = false, updatable = false)
    private Person actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 30)
    private NewsKind kind;

    @Column(name = "subject", nullable = false, updatable = false)
    private UUID subject;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(name = "read_at")
    private Instant readAt;

    /** For JPA. */
    protected NewsItem() {}

    /**
     * @param recipient  whom it concerns
     * @param actor      who did it
     * @param kind       what happened
     * @param subject    id of the thing that it is about
     * @param happenedAt the time
     */
    public NewsItem(Person recipient, Person actor, NewsKind kind, UUID subject, Instant happenedAt) {
        this.recipient = Objects.requireNonNull(recipient);
        this.actor = Objects.requireNonNull(actor);
        this.kind = Objects.requireNonNull(kind);
        this.subject = Objects.requireNonNull(subject);
        this.happenedAt = Objects.requireNonNull(happenedAt);
    }

    /**
     * The recipient saw it.
     *
     * @param now the time
     */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = Objects.requireNonNull(now);
        }
    }

    /** {@return whom it concerns} */
    public Person getRecipient() {
        return recipient;
    }

    /** {@return who did it} */
    public Person getActor() {
        return actor;
    }

    /** {@return what happened} */
    public NewsKind getKind() {
        return kind;
    }

    /** {@return id of the thing that it is about} */
    public UUID getSubject() {
        return subject;
    }

    /** {@return when it happened} */
    public Instant getHappenedAt() {
        return happenedAt;
    }

    /** {@return when the recipient saw it, or null} */
    public Instant getReadAt() {
        return readAt;
    }
}
