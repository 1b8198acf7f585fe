package nl.cultureelzelfportret.persistence.activity;

import java.io.Serializable;
import java.util.UUID;

/**
 * A criterion as it is shown.
 *
 * @param publicId    of the criterion
 * @param words       what to look at
 * @param explanation may be empty
 * @param retired     whether new activities cannot choose it any more
 */
public record CriterionRow(UUID publicId, String words, String explanation, boolean retired) implements Serializable {

    /**
     * {@return a criterion as it is shown}
     *
     * @param criterion of a school
     */
    public static CriterionRow of(Criterion criterion) {
        return new CriterionRow(
                criterion.getPublicId(), criterion.getWords(), criterion.getExplanation(), criterion.isRetired());
    }
}
