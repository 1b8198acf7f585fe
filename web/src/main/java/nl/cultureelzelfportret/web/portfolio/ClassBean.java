package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.Timeline;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.web.core.Me;

/** The timeline of a class. */
@Named
@RequestScoped
public class ClassBean {

    @Inject
    private TimelineService timelines;

    @Inject
    private FilterBean filter;

    @Inject
    private Me me;

    private UUID schoolClass;
    private Timeline timeline;

    /** Reads the page. */
    public void load() {
        timeline = timelines.ofClass(schoolClass, filter.filter(), filter.cursor());
    }

    /** {@return whether the viewer teaches this class} */
    public boolean isTaught() {
        return me.getClasses().stream()
                .anyMatch(own -> own.teaches() && own.publicId().equals(schoolClass));
    }

    /** {@return the page} */
    public Timeline getTimeline() {
        return timeline;
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
