package nl.cultureelzelfportret.web.region;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.region.InstituteService;
import nl.cultureelzelfportret.ejb.region.OwnRegion;
import nl.cultureelzelfportret.ejb.region.Typing;
import nl.cultureelzelfportret.web.core.Redirect;

/** A form about the institute of a region, which leads back to itself. */
abstract class InstituteForm extends TypedForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstituteService institutes;

    @Inject
    private OwnRegion ownRegion;

    @Inject
    private DraftService drafts;

    private UUID region;
    private boolean saved;

    /** {@return name of the form, as drafts know it} */
    public abstract String getForm();

    /** {@return the path of its page} */
    abstract String page();

    /** {@return what stands in it} */
    abstract Typing open(InstituteService institutes);

    /** Makes what stands in it true. */
    abstract void takeOver(InstituteService institutes);

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (getDraft() == null) {
            region = ownRegion.or(region);
            here().with("draft", institutes.begun(region, getForm()))
                    .when("saved", saved)
                    .now();
            return;
        }
        take(open(institutes), here().address());
    }

    private Redirect here() {
        return Redirect.to(page()).with("region", region);
    }

    /**
     * Takes over what is on the screen.
     *
     * @return to the same page, with what is true now
     */
    public String save() {
        kept(drafts.save(getDraft(), getForm(), region, typed()).savedAt());
        takeOver(institutes);
        return here().when("saved", true).outcome();
    }

    /**
     * Throws what was typed away.
     *
     * @return to the same page, as it was
     */
    public String discard() {
        drafts.discard(getDraft());
        return here().outcome();
    }

    /** {@return whether something was saved just now} */
    public boolean isSaved() {
        return saved;
    }

    /** @param saved from the address */
    public void setSaved(boolean saved) {
        this.saved = saved;
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
