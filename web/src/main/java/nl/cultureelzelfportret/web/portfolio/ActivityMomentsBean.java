package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.ActivityMoments;
import nl.cultureelzelfportret.ejb.portfolio.ActivityMomentsService;

/** What was made for an activity, on the page of the activity. */
@Named
@RequestScoped
public class ActivityMomentsBean {

    @Inject
    private ActivityMomentsService moments;

    private ActivityMoments made;

    /**
     * Reads this part of the page.
     *
     * @param activity id of the activity
     */
    public void load(UUID activity) {
        made = moments.of(activity);
    }

    /** {@return what was made} */
    public ActivityMoments getMade() {
        return made;
    }
}
