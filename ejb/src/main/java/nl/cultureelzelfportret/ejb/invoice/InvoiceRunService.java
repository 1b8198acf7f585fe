package nl.cultureelzelfportret.ejb.invoice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.invoice.InvoiceDraft;
import nl.cultureelzelfportret.persistence.invoice.InvoiceRun;
import nl.cultureelzelfportret.persistence.invoice.Invoices;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;

/** Invoices the schools of a region in one go: first to be looked at, then issued. */
@Stateless
@Guarded
public class InvoiceRunService {

    private static final int RUNS_SHOWN = 5;

    @Inject
    private Invoices invoices;

    @Inject
    private Regions regions;

    @Inject
    private Event<RunStarted> started;

    @Inject
    private Clock clock;

    /**
     * {@return what would be invoiced now, and how the last runs went}
     *
     * @param region of the viewer
     */
    @Allowed(Permission.MANAGE_BILLING)
    public RunPreview preview(@On(Region.class) UUID region) {
        long regionId = regions.find(region).orElseThrow().getId();
        Instant now = clock.instant();
        return new RunPreview(
                invoices.drafts(regionId).stream().map(RunPreview.Draft::of).toList(),
                invoices.runsOf(regionId, RUNS_SHOWN).stream()
                        .map(run -> RunPreview.Run.of(run, now))
                        .toList());
    }

    /**
     * Issues what was looked at. It goes on by itself; the run tells how far it is. What was issued meanwhile is passed
     * over.
     *
     * @param region   of the viewer
     * @param licences ids of the licences that were chosen
     * @return id of the run
     * @throws BusinessException if nothing was chosen that can be issued
     */
    @Allowed(Permission.MANAGE_BILLING)
    public UUID start(@On(Region.class) UUID region, Collection<UUID> licences) {
        Region found = regions.find(region).orElseThrow();
        Set<UUID> chosen = new HashSet<>(licences);
        List<UUID> ready = invoices.drafts(found.getId()).stream()
                .filter(draft -> draft.problems().isEmpty())
                .map(InvoiceDraft::licence)
                .map(licence -> licence.getPublicId())
                .filter(chosen::contains)
                .toList();
        if (ready.isEmpty()) {
            throw new BusinessException("invoice.run.nothing");
        }
        InvoiceRun run = new InvoiceRun(found, ready.size(), clock.instant());
        invoices.add(run);
        started.fire(new RunStarted(run.getPublicId(), ready));
        return run.getPublicId();
    }

    /**
     * {@return how the last run went, or nothing if there was none}
     *
     * @param region of the viewer
     */
    @Allowed(Permission.MANAGE_BILLING)
    public List<RunPreview.Run> last(@On(Region.class) UUID region) {
        long regionId = regions.find(region).orElseThrow().getId();
        return invoices.runsOf(regionId, 1).stream()
                .map(run -> RunPreview.Run.of(run, clock.instant()))
                .toList();
    }
}
