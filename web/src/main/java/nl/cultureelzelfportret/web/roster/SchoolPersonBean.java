package nl.cultureelzelfportret.web.roster;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.roster.PersonForm;
import nl.cultureelzelfportret.ejb.roster.PersonView;
import nl.cultureelzelfportret.ejb.roster.SchoolClassService;
import nl.cultureelzelfportret.ejb.roster.SchoolPeopleService;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.roster.ClassRow;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Screen;

/** Somebody of a school: added, corrected, moved, ended, and given a new password. */
@Named
@ViewScoped
public class SchoolPersonBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Under this name the request, and nothing that lasts, holds a new password. */
    private static final String PASSWORD = SchoolPersonBean.class.getName() + ".password";

    @Inject
    private SchoolPeopleService people;

    @Inject
    private SchoolClassService schoolClasses;

    @Inject
    private SchoolChoice choice;

    private final PersonForm form = new PersonForm();
    private UUID publicId;
    private boolean added;
    private transient PersonView view;
    private transient List<ClassRow> classes;

    /** Reads the page; without an id in the address, for somebody new. */
    public void load() {
        choice.load();
        classes = schoolClasses.classes(choice.getSchool());
        if (publicId == null) {
            return;
        }
        view = people.person(choice.getSchool(), publicId);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.setGivenName(view.name().given());
            form.setPrefix(view.name().prefix() == null ? "" : view.name().prefix());
            form.setFamilyName(view.name().family());
        }
    }

    /**
     * Adds the person, or keeps what was changed.
     *
     * @return to the person
     */
    public String save() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Screen.ticked("role").stream()
                .filter(name ->
                        Role.OF_A_SCHOOL.stream().anyMatch(role -> role.name().equals(name)))
                .map(Role::valueOf)
                .forEach(roles::add);
        Set<UUID> ticked = Screen.tickedIds("schoolClass");
        if (publicId == null) {
            return person(people.add(choice.getSchool(), form, roles, ticked))
                    .when("added", true)
                    .outcome();
        }
        people.change(choice.getSchool(), publicId, form, roles, ticked);
        return person(publicId).outcome();
    }

    private Redirect person(UUID person) {
        return Redirect.to("/roster/person").with("school", choice.getSchool()).with("person", person);
    }

    /** Hands out a new password. It stands in the answer to this press and nowhere else, so the page is not opened anew. */
    public void resetSignIn() {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .put(PASSWORD, people.resetSignIn(choice.getSchool(), publicId));
        view = people.person(choice.getSchool(), publicId);
    }

    /**
     * Ends somebody's time at the school.
     *
     * @return to everybody
     */
    public String end() {
        people.end(choice.getSchool(), publicId);
        return Redirect.to("/roster/people").with("school", choice.getSchool()).outcome();
    }

    /**
     * {@return whether a role is ticked}
     *
     * @param role its name
     */
    public boolean has(String role) {
        if (FacesContext.getCurrentInstance().isPostback() && getPassword() == null) {
            return Screen.ticked("role").contains(role);
        }
        return view == null ? role.equals(Role.PUPIL.name()) : view.is(role);
    }

    /**
     * {@return whether a class is ticked}
     *
     * @param schoolClass its id
     */
    public boolean isIn(UUID schoolClass) {
        if (FacesContext.getCurrentInstance().isPostback() && getPassword() == null) {
            return Screen.tickedIds("schoolClass").contains(schoolClass);
        }
        return view != null && view.classes().contains(schoolClass);
    }

    /** {@return the roles that can be ticked} */
    public List<Role> getRoles() {
        return List.of(Role.PUPIL, Role.TEACHER, Role.SCHOOL_ADMIN);
    }

    /** {@return the classes that can be ticked} */
    public List<ClassRow> getClasses() {
        return classes;
    }

    /** {@return the name} */
    public PersonForm getForm() {
        return form;
    }

    /** {@return who it is; null for somebody new} */
    public PersonView getView() {
        return view;
    }

    /** {@return the new password, this once; or null} */
    public String getPassword() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(PASSWORD);
    }

    /** {@return id of the person, or null} */
    public UUID getPublicId() {
        return publicId;
    }

    /** @param publicId from the address */
    public void setPublicId(UUID publicId) {
        this.publicId = publicId;
    }

    /** {@return whether they were added just now} */
    public boolean isAdded() {
        return added;
    }

    /** @param added from the address */
    public void setAdded(boolean added) {
        this.added = added;
    }
}
