package nl.cultureelzelfportret.web.region;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.region.InstituteService;
import nl.cultureelzelfportret.ejb.region.Typing;
import nl.cultureelzelfportret.persistence.region.Face;
import nl.cultureelzelfportret.web.core.Screen;

/** What an institute tells of itself: contact, invoicing, languages and face. */
@Named
@ViewScoped
public class InstituteBean extends InstituteForm {

    private static final long serialVersionUID = 1L;

    @Override
    public String getForm() {
        return InstituteService.FORM;
    }

    @Override
    String page() {
        return "/region/region";
    }

    @Override
    Typing open(InstituteService institutes) {
        return institutes.form(getRegion(), getDraft());
    }

    @Override
    public String save() {
        getFields().put("english", Boolean.toString(Screen.ticked("english").contains("true")));
        return super.save();
    }

    @Override
    void takeOver(InstituteService institutes) {
        institutes.change(getRegion(), getDraft());
    }

    /** {@return the colours as they stand on the screen now} */
    public Face getFace() {
        return new Face(
                getFields().get("ground"), getFields().get("ink"), getFields().get("mark"));
    }
}
