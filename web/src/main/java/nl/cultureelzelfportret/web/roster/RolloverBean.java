package nl.cultureelzelfportret.web.roster;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.ejb.roster.RollOverService;
import nl.cultureelzelfportret.ejb.roster.RollOverView;
import nl.cultureelzelfportret.persistence.roster.NextClass;
import nl.cultureelzelfportret.web.core.Redirect;

/** How the classes of a school move up to the next school year. */
@Named
@ViewScoped
public class RolloverBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RollOverService rollOvers;

    @Inject
    private SchoolChoice choice;

    private transient RollOverView view;

    /** Reads the page. */
    public void load() {
        choice.load();
        view = rollOvers.view(choice.getSchool());
    }

    /**
     * Moves the classes up.
     *
     * @return to this page
     */
    public String roll() {
        rollOvers.roll(choice.getSchool(), getClasses());
        return here();
    }

    /**
     * Undoes it.
     *
     * @return to this page
     */
    public String undo() {
        rollOvers.undo(choice.getSchool());
        return here();
    }

    private String here() {
        return Redirect.to("/roster/rollover")
                .with("school", choice.getSchool())
                .outcome();
    }

    /** {@return what becomes of each class: as it was typed, or else as it is likely} */
    public List<NextClass> getClasses() {
        if (view == null) {
            return List.of();
        }
        Map<String, String> typed =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return view.classes();
        }
        return view.classes().stream()
                .map(each -> each.decided(
                        typed.getOrDefault("name-" + each.schoolClass(), each.name()),
                        typed.containsKey("leaves-" + each.schoolClass())))
                .toList();
    }

    /** {@return how they move up, or moved up} */
    public RollOverView getView() {
        return view;
    }
}
