package nl.cultureelzelfportret.web.region;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.region.InstituteService;
import nl.cultureelzelfportret.ejb.region.OwnRegion;
import nl.cultureelzelfportret.persistence.region.PagePart;

/** The texts of the public page of a region, in each of its languages. */
@Named
@ViewScoped
public class RegionTextsBean extends TypedForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstituteService institutes;

    @Inject
    private OwnRegion ownRegion;

    @Inject
    private DraftService drafts;

    private UUID region;
    private boolean saved;
    private String slug;
    private boolean english;

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (getDraft() == null) {
            region = ownRegion.or(region);
            go("/region/texts?region=" + region + "&draft=" + institutes.begun(region, InstituteService.TEXTS)
                    + (saved ? "&saved=true" : ""));
            return;
        }
        take(institutes.texts(region, getDraft()), "/region/texts?region=" + region);
        InstituteService.Place place = institutes.place(region);
        slug = place.slug();
        english = place.english();
    }

    /**
     * Takes over what is on the screen.
     *
     * @return to the same page
     */
    public String save() {
        kept(drafts.save(getDraft(), InstituteService.TEXTS, region, typed()).savedAt());
        institutes.write(region, getDraft());
        return "/region/texts?faces-redirect=true&saved=true&region=" + region;
    }

    /**
     * Throws what was typed away.
     *
     * @return to the same page, as it was
     */
    public String discard() {
        drafts.discard(getDraft());
        return "/region/texts?faces-redirect=true&region=" + region;
    }

    /** {@return what a region tells, in its order} */
    public PagePart[] getParts() {
        return PagePart.values();
    }

    /** {@return address of the public page} */
    public String getAddress() {
        return "/regio/" + slug;
    }

    /** {@return whether the page speaks English too} */
    public boolean isEnglish() {
        return english;
    }

    /** {@return name of the form, as drafts know it} */
    public String getForm() {
        return InstituteService.TEXTS;
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
