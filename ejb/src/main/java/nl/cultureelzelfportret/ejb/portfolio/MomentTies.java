package nl.cultureelzelfportret.ejb.portfolio;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.activity.ActivityKind;
import nl.cultureelzelfportret.persistence.activity.CriterionRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;

/**
 * To what a moment is tied, as far as the viewer may see it.
 *
 * @param activity for which it was made, or null
 * @param mirrored the teacher's moment to which it answers, or null
 * @param mirrors  where its owner holds it up
 * @param answers  the moments that answer it, the newest first
 * @param holding  the moments on which it hangs, such as a question
 */
public record MomentTies(
        ToActivity activity,
        MomentRow mirrored,
        List<Held> mirrors,
        List<MomentRow> answers,
        List<MomentLink> holding) {

    /**
     * The activity for which a moment was made.
     *
     * @param publicId of the activity, or null if it is not the viewer's any more
     * @param kind     what kind of thing it is
     * @param title    what it is called
     * @param criteria that go with it
     */
    public record ToActivity(UUID publicId, ActivityKind kind, String title, List<CriterionRow> criteria) {}

    /**
     * A mirror of the moment.
     *
     * @param publicId  of the mirror, or null for who is not in the class
     * @param className the class to which it is held up
     * @param words     with which pupils are invited; may be empty
     */
    public record Held(UUID publicId, String className, String words) {}
}
