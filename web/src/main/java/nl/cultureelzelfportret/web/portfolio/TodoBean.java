package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.cultureelzelfportret.ejb.portfolio.ActivityMomentsService;
import nl.cultureelzelfportret.persistence.activity.ActivityRow;

/** The activities for which a pupil can still make a moment, above their timeline. */
@Named
@RequestScoped
public class TodoBean {

    @Inject
    private ActivityMomentsService moments;

    @Inject
    private FilterBean filter;

    private List<ActivityRow> activities = List.of();

    /** Reads this part of the page: only where the timeline begins. */
    public void load() {
        if (filter.getAfter() == null && !filter.isChosen()) {
            activities = moments.todo();
        }
    }

    /** {@return the activities, the last one first} */
    public List<ActivityRow> getActivities() {
        return activities;
    }
}
