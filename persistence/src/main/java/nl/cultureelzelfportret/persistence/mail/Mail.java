package nl.cultureelzelfportret.persistence.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.region.Region;

/**
 * One mail to one person. It is tried until the mail server takes it: after 1, 2, 4, 8 … minutes, and given up after ten
 * tries (about a day and a half).
 */
@Entity
@Table(name = "mail")
public class Mail extends BaseEntity {

    /** After so many tries somebody has to look. */
    public static final int MOST_TRIES = 10;

    private static final int ERROR_LENGTH = 500;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_id", updatable = false)
    private Region region;

    @Column(name = "recipient", nullable = false, updatable = false, length = 254)
    private String recipient;

    @Column(name = "subject", nullable = false, updatable = false, length = 200)
    private String subject;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "mail_document",
            joinColumns = @JoinColumn(name = "mail_id"),
            inverseJoinColumns = @JoinColumn(name = "document_id"))
    private List<Document> documents = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 10)
    private MailStatus status = MailStatus.QUEUED;

    @Column(name = "tries", nullable = false)
    private int tries;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant queuedAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error", nullable = false, length = ERROR_LENGTH)
    private String lastError = "";

    /** For JPA. */
    protected Mail() {}

    /**
     * @param region    in whose name it is sent, or null for the product itself
     * @param recipient one e-mail address
     * @param subject   of the mail
     * @param text      plain text
     * @param documents that go with it
     * @param now       the time
     */
    public Mail(Region region, String recipient, String subject, String text, List<Document> documents, Instant now) {
        this.region = region;
        this.recipient = Objects.requireNonNull(recipient);
        this.subject = Objects.requireNonNull(subject);
        this.text = Objects.requireNonNull(text);
        this.documents.addAll(documents);
        this.queuedAt = Objects.requireNonNull(now);
        this.nextTryAt = now;
    }

    /**
     * The mail server took it.
     *
     * @param now the time
     */
    public void sent(Instant now) {
        tries++;
        status = MailStatus.SENT;
        sentAt = now;
        nextTryAt = null;
        lastError = "";
    }

    /**
     * The mail server did not take it, or was away: it is tried again later, or given up.
     *
     * @param error what the mail server said
     * @param now   the time
     */
    public void failed(String error, Instant now) {
        tries++;
        lastError = error.length() > ERROR_LENGTH ? error.substring(0, ERROR_LENGTH) : error;
        if (tries >= MOST_TRIES) {
            status = MailStatus.FAILED;
            nextTryAt = null;
        } else {
            nextTryAt = now.plus(Duration.ofMinutes(1L << (tries - 1)));
        }
    }

    /**
     * Somebody looked and wants it tried again.
     *
     * @param now the time
     */
    public void tryAgain(Instant now) {
        if (status == MailStatus.FAILED) {
            status = MailStatus.QUEUED;
            tries = 0;
            nextTryAt = now;
        }
    }

    /** {@return in whose name it is sent, or null} */
    public Region getRegion() {
        return region;
    }

    /** {@return one e-mail address} */
    public String getRecipient() {
        return recipient;
    }

    /** {@return of the mail} */
    public String getSubject() {
        return subject;
    }

    /** {@return plain text} */
    public String getText() {
        return text;
    }

    /** {@return what goes with it} */
    public List<Document> getDocuments() {
        return List.copyOf(documents);
    }

    /** {@return what became of it} */
    public MailStatus getStatus() {
        return status;
    }

    /** {@return how often it was tried} */
    public int getTries() {
        return tries;
    }

    /** {@return when it was written} */
    public Instant getQueuedAt() {
        return queuedAt;
    }

    /** {@return when it is tried again, or null} */
    public Instant getNextTryAt() {
        return nextTryAt;
    }

    /** {@return when the mail server took it, or null} */
    public Instant getSentAt() {
        return sentAt;
    }

    /** {@return what the mail server said last; empty if it never complained} */
    public String getLastError() {
        return lastError;
    }
}
