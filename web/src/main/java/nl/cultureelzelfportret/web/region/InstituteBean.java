package nl.cultureelzelfportret.web.region;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.region.InstituteService;
import nl.cultureelzelfportret.ejb.region.OwnRegion;
import nl.cultureelzelfportret.persistence.region.Face;
import nl.cultureelzelfportret.web.core.Screen;

/** What an institute tells of itself: contact, invoicing, languages and face. */
@Named
@ViewScoped
public class InstituteBean extends TypedForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstituteService institutes;

    @Inject
    private OwnRegion ownRegion;

    @Inject
    private DraftService drafts;

    private UUID region;
    private boolean saved;

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (getDraft() == null) {
            region = ownRegion.or(region);
            go("/region/region?region=" + region + "&draft=" + institutes.begun(region, InstituteService.FORM)
                    + (saved ? "&saved=true" : ""));
            return;
        }
        take(institutes.form(region, getDraft()), "/region/region?region=" + region);
    }

    /**
     * Takes over what is on the screen.
     *
     * @return to the same page, with what is true now
     */
    public String save() {
        getFields().put("english", Boolean.toString(Screen.ticked("english").contains("true")));
        Map<String, String> typed = typed();
        kept(drafts.save(getDraft(), InstituteService.FORM, region, typed).savedAt());
        institutes.change(region, getDraft());
        return "/region/region?faces-redirect=true&saved=true&region=" + region;
    }

    /**
     * Throws what was typed away.
     *
     * @return to the same page, as it was
     */
    public String discard() {
        drafts.discard(getDraft());
        return "/region/region?faces-redirect=true&region=" + region;
    }

    /** {@return the colours as they stand on the screen now} */
    public Face getFace() {
        return new Face(
                getFields().get("ground"), getFields().get("ink"), getFields().get("mark"));
    }

    /** {@return name of the form, as drafts know it} */
    public String getForm() {
        return InstituteService.FORM;
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
