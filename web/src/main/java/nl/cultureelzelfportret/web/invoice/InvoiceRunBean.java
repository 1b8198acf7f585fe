package nl.cultureelzelfportret.web.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.invoice.InvoiceRunService;
import nl.cultureelzelfportret.ejb.invoice.RunPreview;
import nl.cultureelzelfportret.ejb.region.OwnRegion;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Screen;

/** Invoicing many schools in one go: looking first, then issuing. */
@Named
@ViewScoped
public class InvoiceRunBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvoiceRunService runs;

    @Inject
    private OwnRegion ownRegion;

    private UUID region;
    private transient RunPreview preview;

    /** Reads the page: of the region in the address, or else of the viewer's first. */
    public void load() {
        region = ownRegion.or(region);
        preview = runs.preview(region);
    }

    /**
     * Issues what is ticked.
     *
     * @return to the page, which tells how far it is
     */
    public String issue() {
        runs.start(region, Screen.tickedIds("licence"));
        return Redirect.to("/invoice/run").with("region", region).outcome();
    }

    /** {@return what can be issued} */
    public List<RunPreview.Draft> getReady() {
        return preview.drafts().stream().filter(RunPreview.Draft::ready).toList();
    }

    /** {@return what cannot be issued, because something is missing} */
    public List<RunPreview.Draft> getNotReady() {
        return preview.drafts().stream().filter(draft -> !draft.ready()).toList();
    }

    /** {@return the last run, or null if there was none} */
    public RunPreview.Run getLast() {
        return preview.runs().isEmpty() ? null : preview.runs().get(0);
    }

    /** {@return what would be invoiced} */
    public RunPreview getPreview() {
        return preview;
    }

    /** {@return id of the region} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }
}
