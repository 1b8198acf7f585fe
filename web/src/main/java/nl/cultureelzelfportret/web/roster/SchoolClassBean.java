package nl.cultureelzelfportret.web.roster;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.roster.ClassView;
import nl.cultureelzelfportret.ejb.roster.SchoolClassService;
import nl.cultureelzelfportret.ejb.roster.SignInPaperService;
import nl.cultureelzelfportret.web.core.Downloads;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.SiteAddress;

/** A class of a school: its name, who is in it, and what is printed for it. */
@Named
@ViewScoped
public class SchoolClassBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolClassService classes;

    @Inject
    private SignInPaperService papers;

    @Inject
    private SchoolChoice choice;

    @Inject
    private SiteAddress site;

    @Inject
    private Me me;

    private UUID publicId;
    private transient ClassView view;
    private String name;
    private Integer yearGroup;
    private UUID teacher;

    /** Reads the page. */
    public void load() {
        choice.load();
        view = classes.read(choice.getSchool(), publicId);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            name = view.name();
            yearGroup = view.yearGroup();
        }
    }

    /**
     * Keeps name and year.
     *
     * @return to this page
     */
    public String describe() {
        classes.describe(choice.getSchool(), publicId, name, yearGroup == null ? 0 : yearGroup);
        return here();
    }

    /**
     * Lets one more teacher teach the class.
     *
     * @return to this page
     */
    public String nameTeacher() {
        if (teacher != null) {
            classes.nameTeacher(choice.getSchool(), publicId, teacher);
        }
        return here();
    }

    /**
     * Takes somebody out of the class.
     *
     * @param person who is in it
     * @return to this page
     */
    public String takeOut(UUID person) {
        classes.takeOut(choice.getSchool(), publicId, person);
        return here();
    }

    private String here() {
        return Redirect.to("/roster/class")
                .with("school", choice.getSchool())
                .with("class", publicId)
                .outcome();
    }

    /**
     * Ends the class.
     *
     * @return to the classes
     */
    public String end() {
        classes.end(choice.getSchool(), publicId);
        return Redirect.to("/roster/classes").with("school", choice.getSchool()).outcome();
    }

    /**
     * Gives the sign-in letters, with new passwords for who never chose one.
     *
     * @throws IOException if the browser is gone
     */
    public void letters() throws IOException {
        Downloads.send("inlogbrieven.pdf", papers.letters(choice.getSchool(), publicId, site.home(), me.language()));
    }

    /**
     * Gives the class cards.
     *
     * @throws IOException if the browser is gone
     */
    public void cards() throws IOException {
        Downloads.send("klassenkaarten.pdf", papers.cards(choice.getSchool(), publicId, site.home(), me.language()));
    }

    /** {@return the class} */
    public ClassView getView() {
        return view;
    }

    /** {@return as people call it} */
    public String getName() {
        return name;
    }

    /** @param name as people call it */
    public void setName(String name) {
        this.name = name;
    }

    /** {@return 1–8 or 11–16} */
    public Integer getYearGroup() {
        return yearGroup;
    }

    /** @param yearGroup 1–8 or 11–16 */
    public void setYearGroup(Integer yearGroup) {
        this.yearGroup = yearGroup;
    }

    /** {@return who will teach it too} */
    public UUID getTeacher() {
        return teacher;
    }

    /** @param teacher who will teach it too */
    public void setTeacher(UUID teacher) {
        this.teacher = teacher;
    }

    /** {@return id of the class} */
    public UUID getPublicId() {
        return publicId;
    }

    /** @param publicId from the address */
    public void setPublicId(UUID publicId) {
        this.publicId = publicId;
    }
}
