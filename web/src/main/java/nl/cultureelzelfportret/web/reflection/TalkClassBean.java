package nl.cultureelzelfportret.web.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.reflection.TalkClass;
import nl.cultureelzelfportret.ejb.reflection.TalkPlanService;

/** Who of a class had a talk, and who is due. */
@Named
@RequestScoped
public class TalkClassBean {

    @Inject
    private TalkPlanService talks;

    private UUID schoolClass;
    private TalkClass list;

    /** Reads the page. */
    public void load() {
        list = talks.ofClass(schoolClass);
    }

    /** {@return the page} */
    public TalkClass getList() {
        return list;
    }

    /** {@return id of the class} */
    public UUID getSchoolClass() {
        return schoolClass;
    }

    /** @param schoolClass from the address */
    public void setSchoolClass(UUID schoolClass) {
        this.schoolClass = schoolClass;
    }
}
