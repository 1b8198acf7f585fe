package nl.cultureelzelfportret.web.region;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.region.InstituteService;
import nl.cultureelzelfportret.ejb.region.Typing;
import nl.cultureelzelfportret.persistence.region.PagePart;

/** The texts of the public page of a region, in each of its languages. */
@Named
@ViewScoped
public class RegionTextsBean extends InstituteForm {

    private static final long serialVersionUID = 1L;

    private String slug;
    private boolean english;

    @Override
    public String getForm() {
        return InstituteService.TEXTS;
    }

    @Override
    String page() {
        return "/region/texts";
    }

    @Override
    Typing open(InstituteService institutes) {
        InstituteService.Place place = institutes.place(getRegion());
        slug = place.slug();
        english = place.english();
        return institutes.texts(getRegion(), getDraft());
    }

    @Override
    void takeOver(InstituteService institutes) {
        institutes.write(getRegion(), getDraft());
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
}
