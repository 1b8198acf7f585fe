package nl.cultureelzelfportret.persistence.portfolio;

import java.util.List;
import nl.cultureelzelfportret.persistence.activity.Activity;

/**
 * To what a moment is tied.
 *
 * @param activity for which it was made, or null
 * @param mirrored the teacher's moment to which it answers, or null
 * @param mirrors  in which classes its owner holds it up
 */
public record Tie(Activity activity, Moment mirrored, List<Mirror> mirrors) {}
