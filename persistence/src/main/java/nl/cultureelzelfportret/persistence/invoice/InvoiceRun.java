package nl.cultureelzelfportret.persistence.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.region.Region;

/**
 * Many invoices issued in one go, so that one can see how far it is. It holds nothing that has to be mended: when the server
 * stops in the middle, what was issued is issued, and what was not waits in the next preview.
 */
@Entity
@Table(name = "invoice_run")
public class InvoiceRun extends BaseEntity {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id", nullable = false, updatable = false)
    private Region region;

    @Column(name = "wanted", nullable = false, updatable = false)
    private int wanted;

    @Column(name = "issued", nullable = false)
    private int issued;

    @Column(name = "failed", nullable = false)
    private int failed;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    /** For JPA. */
    protected InvoiceRun() {}

    /**
     * @param region whose institute invoices
     * @param wanted how many invoices are asked for
     * @param now    the time
     */
    public InvoiceRun(Region region, int wanted, Instant now) {
        this.region = Objects.requireNonNull(region);
        this.wanted = wanted;
        this.startedAt = Objects.requireNonNull(now);
        this.movedAt = now;
    }

    /**
     * One more was issued.
     *
     * @param now the time
     */
    public void issued(Instant now) {
        issued++;
        movedAt = now;
    }

    /**
     * One could not be issued.
     *
     * @param now the time
     */
    public void failed(Instant now) {
        failed++;
        movedAt = now;
    }

    /**
     * All were tried.
     *
     * @param now the time
     */
    public void finish(Instant now) {
        finishedAt = now;
    }

    /**
     * {@return whether it is still going on; one that did not move for minutes was cut off}
     *
     * @param now the time
     */
    public boolean isGoingOn(Instant now) {
        return finishedAt == null && movedAt.plus(PATIENCE).isAfter(now);
    }

    /** {@return whose institute invoices} */
    public Region getRegion() {
        return region;
    }

    /** {@return how many were asked for} */
    public int getWanted() {
        return wanted;
    }

    /** {@return how many were issued so far} */
    public int getIssued() {
        return issued;
    }

    /** {@return how many could not be issued} */
    public int getFailed() {
        return failed;
    }

    /** {@return when it began} */
    public Instant getStartedAt() {
        return startedAt;
    }

    /** {@return when all were tried, or null} */
    public Instant getFinishedAt() {
        return finishedAt;
    }
}
