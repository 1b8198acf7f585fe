package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.onboarding.SchoolService;
import nl.cultureelzelfportret.persistence.onboarding.LoperPhase;
import nl.cultureelzelfportret.web.core.Screen;

/** Where a school stands with its culture education and wants to go. */
@Named
@ViewScoped
public class TrajectoryBean extends SchoolForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchoolService schools;

    @Override
    public String getForm() {
        return SchoolService.TRAJECTORY;
    }

    @Override
    public UUID getSubject() {
        return getSchool();
    }

    @Override
    protected String here() {
        return "/onboarding/trajectory?school=" + getSchool();
    }

    @Override
    protected Map<String, String> initial() {
        Map<String, String> fields = new HashMap<>();
        schools.trajectory(getSchool()).ifPresent(aim -> {
            fields.put("phase", aim.phase() == null ? "" : aim.phase().name());
            fields.put("ambition", aim.ambition());
            fields.put("question", aim.question());
            fields.put(
                    "plannedStart",
                    aim.plannedStart() == null ? "" : aim.plannedStart().toString());
            fields.put("classes", aim.classes());
        });
        return fields;
    }

    @Override
    protected void keep() {
        getTyped().put("phase", String.join("", Screen.ticked("phase")));
        super.keep();
    }

    @Override
    protected void take() {
        schools.aim(getSchool(), getDraft());
    }

    /** {@return the phases of De Cultuur Loper} */
    public LoperPhase[] getPhases() {
        return LoperPhase.values();
    }
}
