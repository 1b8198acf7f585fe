package nl.cultureelzelfportret.ejb.activity;

import nl.cultureelzelfportret.persistence.activity.Activity;

/** Knows whether something was made for an activity. A feature whose things refer to activities implements it. */
public interface ActivityUse {

    /**
     * {@return whether something was made for it, so that it can be retired and not removed}
     *
     * @param activity of a school
     */
    boolean uses(Activity activity);
}
