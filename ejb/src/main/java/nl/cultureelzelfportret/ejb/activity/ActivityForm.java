package nl.cultureelzelfportret.ejb.activity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.activity.ActivityContent;
import nl.cultureelzelfportret.persistence.activity.CriterionRow;

/**
 * An activity on its maker's table.
 *
 * @param content  as it was typed so far
 * @param classes  to choose from
 * @param criteria to choose from
 * @param earlier  the activity that is done again, or null
 * @param version  of the activity from which the change began; 0 for a new one
 * @param savedAt  when the draft was last kept, or null if nothing was typed yet
 * @param finished whether the draft became an activity already
 */
public record ActivityForm(
        ActivityContent content,
        List<Choice> classes,
        List<CriterionRow> criteria,
        UUID earlier,
        long version,
        Instant savedAt,
        boolean finished) {

    /**
     * A class to choose.
     *
     * @param publicId of the class
     * @param name     such as Groep 5
     */
    public record Choice(UUID publicId, String name) implements Serializable {}
}
