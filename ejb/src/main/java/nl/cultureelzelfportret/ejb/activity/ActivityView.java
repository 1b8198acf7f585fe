package nl.cultureelzelfportret.ejb.activity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.activity.ActivityPlan;
import nl.cultureelzelfportret.persistence.activity.ActivityRow;
import nl.cultureelzelfportret.persistence.activity.CriterionRow;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/**
 * An activity on a page of its own.
 *
 * @param row         what, where, when and for whom
 * @param school      id of the school
 * @param discipline  code of the discipline that it is about, or null
 * @param competences its tags
 * @param questions   what is asked
 * @param criteria    that go with it
 * @param madeBy      name of who made it; may be empty
 * @param proposed    name of the kind of moment that fits it
 * @param manageable  whether the viewer may change it
 * @param removable   whether the viewer may remove it for good: it is retired, and nobody made anything for it
 */
public record ActivityView(
        ActivityRow row,
        UUID school,
        String discipline,
        List<Competence> competences,
        List<String> questions,
        List<CriterionRow> criteria,
        String madeBy,
        String proposed,
        boolean manageable,
        boolean removable)
        implements Serializable {

    static ActivityView of(Activity activity, boolean manageable, boolean removable) {
        ActivityPlan plan = activity.getPlan();
        return new ActivityView(
                ActivityRow.of(activity),
                activity.getSchool().getPublicId(),
                plan.getDiscipline(),
                activity.getCompetences(),
                activity.getQuestions(),
                activity.getCriteria().stream().map(CriterionRow::of).toList(),
                activity.getMadeBy() == null ? "" : activity.getMadeBy().getFullName(),
                plan.getKind().proposes(),
                manageable,
                removable);
    }
}
