package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.onboarding.SessionService;
import nl.cultureelzelfportret.persistence.onboarding.SessionKind;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Screen;
import nl.cultureelzelfportret.web.draft.DraftedForm;

/** A session in which a trainer brings the portfolio into a school. */
@Named
@ViewScoped
public class SessionBean extends DraftedForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionService sessions;

    private UUID school;
    private UUID session;
    private ArrayList<String> expected;
    private boolean held;

    @Override
    public String getForm() {
        return SessionService.FORM;
    }

    @Override
    public UUID getSubject() {
        return session == null ? school : session;
    }

    @Override
    public String getBack() {
        return "/onboarding/school?school=" + school;
    }

    @Override
    protected String here() {
        return "/onboarding/session?school=" + school + (session == null ? "" : "&session=" + session);
    }

    @Override
    protected Map<String, String> initial() {
        Map<String, String> fields = sessions.form(school, session);
        expected = new ArrayList<>(fields.getOrDefault("people", "").lines().toList());
        held = "held".equals(fields.get("held"));
        return fields;
    }

    @Override
    protected void keep() {
        getTyped().put("kind", String.join("", Screen.ticked("kind")));
        getTyped().put("present", String.join(",", Screen.ticked("present")));
        getTyped().put("held", String.join("", Screen.ticked("held")));
        super.keep();
    }

    @Override
    protected void take() {
        sessions.keep(school, session, getDraft());
    }

    /**
     * Does not give it after all.
     *
     * @return to the school
     */
    public String remove() {
        sessions.remove(school, session);
        return Redirect.to(getBack()).outcome();
    }

    /**
     * {@return whether somebody came}
     *
     * @param person by name
     */
    public boolean isPresent(String person) {
        return List.of(getTyped().getOrDefault("present", "").split(",")).contains(person);
    }

    /** {@return who was expected, by name} */
    public List<String> getExpected() {
        return expected;
    }

    /** {@return whether it was given} */
    public boolean isHeld() {
        return held;
    }

    /** {@return what a trainer does} */
    public SessionKind[] getKinds() {
        return SessionKind.values();
    }

    /** {@return id of the school} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }

    /** {@return id of the session, or null for a new one} */
    public UUID getSession() {
        return session;
    }

    /** @param session from the address */
    public void setSession(UUID session) {
        this.session = session;
    }
}
