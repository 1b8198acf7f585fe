package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.onboarding.IntakeService;
import nl.cultureelzelfportret.ejb.onboarding.IntakeView;
import nl.cultureelzelfportret.persistence.onboarding.IntakeSection;
import nl.cultureelzelfportret.web.core.Redirect;

/** The intake of a school as a whole: what was said, and what was not asked yet. */
@Named
@ViewScoped
public class IntakeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntakeService intakes;

    private UUID school;
    private IntakeView intake;

    /** Reads the page. */
    public void load() {
        intake = intakes.read(school);
    }

    /**
     * The talk is finished.
     *
     * @return to the offer
     */
    public String finish() {
        intakes.finish(school);
        return Redirect.to("/onboarding/school").with("school", school).outcome();
    }

    /** {@return the screens, in the order of the talk} */
    public IntakeSection[] getSections() {
        return IntakeSection.values();
    }

    /** {@return what was said} */
    public IntakeView getIntake() {
        return intake;
    }

    /** {@return id of the school} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }
}
