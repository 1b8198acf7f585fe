package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.activity.ActivityMakingService;
import nl.cultureelzelfportret.ejb.activity.ActivityService;
import nl.cultureelzelfportret.ejb.activity.CriterionService;
import nl.cultureelzelfportret.ejb.portfolio.ActivityMomentsService;
import nl.cultureelzelfportret.persistence.core.NotFoundException;

/** The methods that are about activities and criteria of the owner's school. */
@Dependent
class ActivityDoors implements Doors {

    @Inject
    private ActivityService activities;

    @Inject
    private ActivityMakingService making;

    @Inject
    private CriterionService criteria;

    @Inject
    private ActivityMomentsService moments;

    @Override
    public List<Door> of(Neighbourhood there) {
        UUID fresh = UUID.randomUUID();
        UUID school = there.school;
        UUID activity = there.activity;
        UUID criterion = there.criterion;
        return List.of(
                new Door("ActivityService.ofYear", Matter.SCHOOL_WORK, () -> activities.ofYear(null, true)),
                new Door("ActivityService.read", Matter.ACTIVITY, () -> activities.read(activity)),
                new Door("ActivityMomentsService.of", Matter.ACTIVITY, () -> moments.of(activity)),
                new Door("ActivityMomentsService.todo", Matter.OWN_SPACE, moments::todo),
                Door.of("ActivityService.retire", Matter.SCHOOL_CONTENT, () -> activities.retire(activity)),
                Door.of("ActivityService.bringBack", Matter.SCHOOL_CONTENT, () -> activities.bringBack(activity)),
                Door.of("ActivityService.remove", Matter.SCHOOL_CONTENT, () -> activities.remove(activity)),
                new Door("ActivityMakingService.unfinished", Matter.SCHOOL_WORK, making::unfinished),
                new Door("ActivityMakingService.begin", Matter.SCHOOL_CONTENT, () -> making.begin(school, fresh, null)),
                new Door("ActivityMakingService.change", Matter.SCHOOL_CONTENT, () -> making.change(activity, fresh)),
                Door.of(
                        "ActivityMakingService.make",
                        Matter.SCHOOL_CONTENT,
                        () -> inVain(() -> making.make(school, fresh), fresh)),
                Door.of(
                        "ActivityMakingService.revise",
                        Matter.SCHOOL_CONTENT,
                        () -> inVain(() -> making.revise(activity, fresh, 1), fresh)),
                new Door("CriterionService.ofSchool", Matter.SCHOOL_CONTENT, () -> criteria.ofSchool(school)),
                Door.of(
                        "CriterionService.make",
                        Matter.SCHOOL_CONTENT,
                        () -> inVain(() -> criteria.make(school, fresh), fresh)),
                Door.of(
                        "CriterionService.change",
                        Matter.SCHOOL_CONTENT,
                        () -> inVain(() -> criteria.change(criterion, fresh), fresh)),
                Door.of("CriterionService.putAway", Matter.SCHOOL_CONTENT, () -> criteria.putAway(criterion)),
                Door.of("CriterionService.bringBack", Matter.SCHOOL_CONTENT, () -> criteria.bringBack(criterion)));
    }

    /** Who gets in brought no draft: that it is not there is said behind the door. */
    private static void inVain(Runnable knock, UUID draft) {
        try {
            knock.run();
        } catch (NotFoundException notThere) {
            if (!notThere.getMessage().equals("draft " + draft)) {
                throw notThere;
            }
        }
    }
}
