package nl.cultureelzelfportret.web.activity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.activity.ActivityService;
import nl.cultureelzelfportret.ejb.activity.ActivityView;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;

/** An activity's own page. */
@Named
@RequestScoped
public class ActivityBean {

    @Inject
    private ActivityService activities;

    @Inject
    private Me me;

    private UUID publicId;
    private ActivityView activity;

    /** Reads the page. */
    public void load() {
        activity = activities.read(publicId);
    }

    /**
     * Asks nobody for moments for it any more.
     *
     * @return to this page, where it can be undone
     */
    public String retire() {
        activities.retire(publicId);
        return here();
    }

    /**
     * Asks for moments for it again.
     *
     * @return to this page
     */
    public String bringBack() {
        activities.bringBack(publicId);
        return here();
    }

    /**
     * Removes it for good.
     *
     * @return to all activities
     */
    public String remove() {
        activities.remove(publicId);
        return Redirect.to("/activity/activities").outcome();
    }

    private String here() {
        return Redirect.to("/activity/activity").with("activity", publicId).outcome();
    }

    /** {@return whether its buttons are there; before the page was read they listen, and the service decides} */
    public boolean isManageable() {
        return activity == null || activity.manageable();
    }

    /** {@return whether the viewer can make a moment for it} */
    public boolean isOpen() {
        return activity != null && me.isKeepsPortfolio() && !activity.row().retired();
    }

    /** {@return the page from which one came} */
    public String getBack() {
        if (activity == null) {
            return "";
        }
        return activity.manageable() ? "/activity/activities" : "/portfolio/timeline";
    }

    /** {@return the activity} */
    public ActivityView getActivity() {
        return activity;
    }

    /** {@return id of the activity} */
    public UUID getPublicId() {
        return publicId;
    }

    /** @param publicId from the address */
    public void setPublicId(UUID publicId) {
        this.publicId = publicId;
    }
}
