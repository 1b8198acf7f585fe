package nl.cultureelzelfportret.ejb.activity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.persistence.activity.Criteria;
import nl.cultureelzelfportret.persistence.activity.Criterion;
import nl.cultureelzelfportret.persistence.activity.CriterionRow;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Keeps a school's own criteria. */
@Stateless
@Guarded
public class CriterionService {

    /** The form in which a criterion is typed, as drafts know it; the subject is the criterion, or the school of a new one. */
    public static final String FORM = "CRITERION";

    /** Field of a draft: what to look at. */
    public static final String WORDS = "words";

    /** Field of a draft: what is meant by it. */
    public static final String EXPLANATION = "explanation";

    @Inject
    private Criteria criteria;

    @Inject
    private Schools schools;

    @Inject
    private OwnDrafts drafts;

    @Inject
    private Clock clock;

    /**
     * {@return the criteria of a school, also the retired ones}
     *
     * @param school where the viewer works
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public List<CriterionRow> ofSchool(@On(School.class) UUID school) {
        return criteria.ofSchool(schools.find(school).orElseThrow().getId()).stream()
                .map(CriterionRow::of)
                .toList();
    }

    /**
     * Makes a criterion out of what stands in a draft; making it again, by a double click, makes nothing new.
     *
     * @param school where the viewer works
     * @param draft  one's own
     * @throws BusinessException if there are no words, or too many
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void make(@On(School.class) UUID school, UUID draft) {
        Draft typed = drafts.lock(draft, FORM, school);
        if (!typed.isFinished()) {
            criteria.add(new Criterion(
                    schools.find(school).orElseThrow(),
                    typed.getFields().get(WORDS),
                    typed.getFields().get(EXPLANATION)));
            typed.finish(clock.instant());
        }
    }

    /**
     * Says a criterion in the words that stand in a draft.
     *
     * @param criterion of a school where the viewer works
     * @param draft     one's own draft of a change of this criterion
     * @throws BusinessException if there are no words, or too many
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void change(@On(Criterion.class) UUID criterion, UUID draft) {
        Draft typed = drafts.lock(draft, FORM, criterion);
        if (!typed.isFinished()) {
            find(criterion).say(typed.getFields().get(WORDS), typed.getFields().get(EXPLANATION));
            typed.finish(clock.instant());
        }
    }

    private Criterion find(UUID criterion) {
        return criteria.find(criterion).orElseThrow();
    }

    /**
     * Puts a criterion away: new activities cannot choose it any more. Put away once more it is gone, unless an activity
     * chose it.
     *
     * @param criterion of a school where the viewer works
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void putAway(@On(Criterion.class) UUID criterion) {
        Criterion found = find(criterion);
        if (found.isRetired() && !criteria.isUsed(found)) {
            criteria.remove(found);
        } else {
            found.retire(clock.instant());
        }
    }

    /**
     * Lets new activities choose a criterion again.
     *
     * @param criterion of a school where the viewer works
     */
    @Allowed(Permission.MANAGE_SCHOOL_CONTENT)
    public void bringBack(@On(Criterion.class) UUID criterion) {
        find(criterion).bringBack();
    }
}
