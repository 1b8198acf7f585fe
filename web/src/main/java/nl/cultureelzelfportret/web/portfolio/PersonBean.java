package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.Timeline;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;

/** Somebody's timeline, as far as they shared it with the viewer. */
@Named
@RequestScoped
public class PersonBean {

    @Inject
    private TimelineService timelines;

    @Inject
    private FilterBean filter;

    private UUID person;
    private Timeline timeline;

    /** Reads the page. */
    public void load() {
        timeline = timelines.ofPerson(person, filter.filter(), filter.cursor());
    }

    /** {@return the page} */
    public Timeline getTimeline() {
        return timeline;
    }

    /** {@return id of the person} */
    public UUID getPerson() {
        return person;
    }

    /** @param person from the address */
    public void setPerson(UUID person) {
        this.person = person;
    }
}
