package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.onboarding.IntakeService;
import nl.cultureelzelfportret.ejb.onboarding.IntakeView;
import nl.cultureelzelfportret.persistence.onboarding.IntakeOption;
import nl.cultureelzelfportret.persistence.onboarding.IntakeQuestion;
import nl.cultureelzelfportret.persistence.onboarding.IntakeSection;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Screen;
import nl.cultureelzelfportret.web.draft.DraftedForm;

/** One screen of the intake. */
@Named
@ViewScoped
public class IntakeStepBean extends DraftedForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntakeService intakes;

    private UUID school;
    private IntakeSection section = IntakeSection.CONTENT;
    private IntakeView intake;

    @Override
    public String getForm() {
        return IntakeService.form(section);
    }

    @Override
    public UUID getSubject() {
        return school;
    }

    @Override
    public String getBack() {
        return "/onboarding/intake?school=" + school;
    }

    @Override
    protected String here() {
        return "/onboarding/intake-step?school=" + school + "&section=" + section;
    }

    @Override
    protected Map<String, String> initial() {
        intake = intakes.read(school);
        Map<String, String> fields = new HashMap<>();
        section.questions()
                .forEach(
                        question -> fields.put(question.name(), intake.answers().getOrDefault(question, "")));
        return fields;
    }

    @Override
    protected void keep() {
        section.questions().stream()
                .filter(question -> !question.getOptions().isEmpty())
                .forEach(question -> getTyped().put(question.name(), String.join(",", Screen.ticked(question.name()))));
        super.keep();
    }

    @Override
    protected void take() {
        intakes.keep(school, section, getDraft());
    }

    @Override
    protected String after() {
        return Redirect.to(section.next()
                        .map(next -> "/onboarding/intake-step?school=" + school + "&section=" + next)
                        .orElse(getBack()))
                .outcome();
    }

    /** {@return address of the screen before this one, or of the intake as a whole} */
    public String getPrevious() {
        return section.previous()
                .map(previous -> "/onboarding/intake-step?school=" + school + "&section=" + previous)
                .orElse("/onboarding/school?school=" + school);
    }

    /**
     * {@return whether an option is chosen}
     *
     * @param question of the intake
     * @param option   of it
     */
    public boolean isChosen(IntakeQuestion question, IntakeOption option) {
        return List.of(getTyped().getOrDefault(question.name(), "").split(",")).contains(option.name());
    }

    /** {@return the questions of this screen} */
    public List<IntakeQuestion> getQuestions() {
        return section.questions();
    }

    /** {@return the screens, in the order of the talk} */
    public IntakeSection[] getSections() {
        return IntakeSection.values();
    }

    /** {@return whether another screen follows} */
    public boolean isMore() {
        return section.next().isPresent();
    }

    /** {@return what was said so far} */
    public IntakeView getIntake() {
        return intake;
    }

    /** {@return this screen} */
    public IntakeSection getSection() {
        return section;
    }

    /** @param section from the address */
    public void setSection(IntakeSection section) {
        this.section = section == null ? IntakeSection.CONTENT : section;
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
