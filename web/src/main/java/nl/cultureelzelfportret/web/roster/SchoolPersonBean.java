package nl.cultureelzelfportret.web.roster;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.roster.PersonForm;
import nl.cultureelzelfportret.ejb.roster.PersonView;
import nl.cultureelzelfportret.ejb.roster.SchoolClassService;
import nl.cultureelzelfportret.ejb.roster.SchoolPeopleService;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.roster.ClassRow;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Screen;
import nl.cultureelzelfportret.web.draft.DraftedForm;

/** Somebody of a school: added, corrected, moved, ended, and given a new password. */
@Named
@ViewScoped
public class SchoolPersonBean extends DraftedForm {

    private static final long serialVersionUID = 1L;

    /** Under this name the request, and nothing that lasts, holds a new password. */
    private static final String PASSWORD = SchoolPersonBean.class.getName() + ".password";

    private static final String GIVEN_NAME = "givenName";
    private static final String PREFIX = "prefix";
    private static final String FAMILY_NAME = "familyName";
    private static final String ROLE = "role";
    private static final String CLASS = "schoolClass";

    @Inject
    private SchoolPeopleService people;

    @Inject
    private SchoolClassService schoolClasses;

    @Inject
    private SchoolChoice choice;

    private UUID publicId;
    private boolean added;
    private UUID saved;
    private transient PersonView view;
    private transient List<ClassRow> classes;

    @Override
    public String getForm() {
        return SchoolPeopleService.FORM;
    }

    @Override
    public UUID getSubject() {
        return publicId == null ? choice.getSchool() : publicId;
    }

    @Override
    public String getBack() {
        return "/roster/people?school=" + choice.getSchool();
    }

    @Override
    protected String here() {
        return "/roster/person?school=" + choice.getSchool() + (publicId == null ? "" : "&person=" + publicId);
    }

    /**
     * Reads the page; without an id in the address, for somebody new.
     *
     * @throws IOException if the browser is gone
     */
    @Override
    public void load() throws IOException {
        choice.load();
        classes = schoolClasses.classes(choice.getSchool());
        view = publicId == null ? null : people.person(choice.getSchool(), publicId);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            takeUp();
            super.load();
        }
    }

    @Override
    protected Map<String, String> initial() {
        if (view == null) {
            return Map.of(ROLE, Role.PUPIL.name());
        }
        return Map.of(
                GIVEN_NAME,
                view.name().given(),
                PREFIX,
                Objects.requireNonNullElse(view.name().prefix(), ""),
                FAMILY_NAME,
                view.name().family(),
                ROLE,
                view.roles().stream().map(Role::name).collect(Collectors.joining(",")),
                CLASS,
                view.classes().stream().map(UUID::toString).collect(Collectors.joining(",")));
    }

    @Override
    protected void keep() {
        getTyped().put(ROLE, String.join(",", Screen.ticked(ROLE)));
        getTyped().put(CLASS, String.join(",", Screen.ticked(CLASS)));
        super.keep();
    }

    @Override
    protected void take() {
        PersonForm form = new PersonForm();
        form.setGivenName(getTyped().get(GIVEN_NAME));
        form.setPrefix(getTyped().get(PREFIX));
        form.setFamilyName(getTyped().get(FAMILY_NAME));
        form.setDraft(getDraft());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Role.OF_A_SCHOOL.stream()
                .filter(role -> ticked(ROLE).contains(role.name()))
                .forEach(roles::add);
        Set<UUID> ticked = Screen.tickedIds(CLASS);
        if (publicId == null) {
            saved = people.add(choice.getSchool(), form, roles, ticked);
        } else {
            people.change(choice.getSchool(), publicId, form, roles, ticked);
        }
    }

    private List<String> ticked(String field) {
        return List.of(getTyped().getOrDefault(field, "").split(","));
    }

    @Override
    protected String after() {
        return publicId == null
                ? person(saved).when("added", true).outcome()
                : person(publicId).outcome();
    }

    private Redirect person(UUID person) {
        return Redirect.to("/roster/person").with("school", choice.getSchool()).with("person", person);
    }

    /**
     * Hands out a new password. It stands in the answer to this press and nowhere else, so the page is not opened anew; what
     * was typed meanwhile stands there still.
     *
     * @throws IOException if the browser is gone
     */
    public void resetSignIn() throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .put(PASSWORD, people.resetSignIn(choice.getSchool(), publicId));
        view = people.person(choice.getSchool(), publicId);
        super.load();
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
     * Brings somebody back who left.
     *
     * @return to the person
     */
    public String bringBack() {
        people.bringBack(choice.getSchool(), publicId);
        return person(publicId).outcome();
    }

    /**
     * {@return whether a role is ticked}
     *
     * @param role its name
     */
    public boolean has(String role) {
        return ticked(ROLE).contains(role);
    }

    /**
     * {@return whether a class is ticked}
     *
     * @param schoolClass its id
     */
    public boolean isIn(UUID schoolClass) {
        return ticked(CLASS).contains(schoolClass.toString());
    }

    /** {@return the roles that can be ticked} */
    public List<Role> getRoles() {
        return List.of(Role.PUPIL, Role.TEACHER, Role.SCHOOL_ADMIN);
    }

    /** {@return the classes that can be ticked} */
    public List<ClassRow> getClasses() {
        return classes;
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
