package nl.cultureelzelfportret.web.portfolio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.Sharing;
import nl.cultureelzelfportret.ejb.portfolio.SharingService;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;

/**
 * The short way to a posted moment for those who are only learning to read: straight from the editor, for the circle that
 * would be proposed on the next page. That page stays one button away.
 */
@Named
@ViewScoped
public class HangBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SharingService sharing;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private EditBean edit;

    @Inject
    private Me me;

    private Visibility circle;
    private String teachers;

    /** Finds out who would see it, where the short way is offered. */
    public void load() {
        if (me.isBeginningReader() && edit.getStep() > 0) {
            Sharing choices = sharing.choices();
            circle = choices.proposal();
            teachers = String.join(", ", choices.teachers());
        }
    }

    /**
     * Posts what is on the screen.
     *
     * @return one's timeline
     */
    public String hang() {
        edit.keep();
        return Redirect.to("/portfolio/timeline")
                .with("posted", portfolio.post(edit.getDraft(), circle))
                .outcome();
    }

    /** {@return whether the short way is offered} */
    public boolean isOffered() {
        return circle != null;
    }

    /** {@return who would see it} */
    public Visibility getCircle() {
        return circle;
    }

    /** {@return the names of the teachers who would see it} */
    public String getTeachers() {
        return teachers;
    }
}
