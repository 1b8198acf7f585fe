package nl.cultureelzelfportret.web.feedback;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.feedback.Asking;
import nl.cultureelzelfportret.ejb.feedback.AskingService;
import nl.cultureelzelfportret.web.core.Redirect;

/** One asks somebody for feedback on a moment of one's own. */
@Named
@ViewScoped
public class AskBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AskingService service;

    private UUID moment;
    private UUID person;
    private Asking asking;
    private String about = "";

    /** Reads the page. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        asking = service.about(moment);
        about = asking.about();
        person = asking.person();
    }

    /**
     * Asks.
     *
     * @return to the moment
     */
    public String ask() {
        service.ask(moment, asking.draft(), person, about);
        return Redirect.to("/portfolio/moment").with("moment", moment).outcome();
    }

    /** {@return the form} */
    public Asking getAsking() {
        return asking;
    }

    /** {@return what one wants to know} */
    public String getAbout() {
        return about;
    }

    /** @param about typed */
    public void setAbout(String about) {
        this.about = about;
    }

    /** {@return id of the moment} */
    public UUID getMoment() {
        return moment;
    }

    /** @param moment from the address */
    public void setMoment(UUID moment) {
        this.moment = moment;
    }

    /** {@return id of who is asked, or null} */
    public UUID getPerson() {
        return person;
    }

    /** @param person chosen */
    public void setPerson(UUID person) {
        this.person = person;
    }
}
