package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.activity.ActivitySubjects;
import nl.cultureelzelfportret.ejb.activity.ActivityUse;
import nl.cultureelzelfportret.persistence.activity.Activities;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.activity.ActivityPlan;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Ties;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import nl.cultureelzelfportret.persistence.vocabulary.Terms;

/** A moment can be made for an activity of one's class: title, place, day and tags are there already. */
@ApplicationScoped
public class ActivityOccasion implements Occasion, ActivityUse {

    @Inject
    private Activities activities;

    @Inject
    private Ties ties;

    @Inject
    private Terms terms;

    @Inject
    private CurrentViewer currentViewer;

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public Optional<Invitation> find(UUID id) {
        return activities.find(id).filter(this::isOpen).map(this::invitation);
    }

    private boolean isOpen(Activity activity) {
        return !activity.isRetired()
                && AccessPolicy.permits(
                        currentViewer.require(), Permission.READ_ACTIVITY, ActivitySubjects.subject(activity));
    }

    private Invitation invitation(Activity activity) {
        ActivityPlan plan = activity.getPlan();
        Visit visit = new Visit();
        visit.setPlace(plan.getPlace());
        visit.setVisitedOn(plan.getFirstDay());
        return new Invitation(
                plan.getTitle(),
                new MomentContent(
                        new MomentText(plan.getTitle(), "", ""),
                        visit,
                        new Tags(Set.copyOf(activity.getCompetences()), terms(plan), List.of()),
                        List.of()),
                activity.getQuestions());
    }

    /** The word for the discipline in the vocabulary of the viewer's school. */
    private List<UUID> terms(ActivityPlan plan) {
        return plan.getDiscipline() == null
                ? List.of()
                : terms.ofSchools(currentViewer.require().circle().schools()).stream()
                        .filter(line -> line.isOffered()
                                && plan.getDiscipline().equals(line.term().code()))
                        .map(line -> line.term().publicId())
                        .toList();
    }

    @Override
    public void tie(UUID id, Moment moment) {
        moment.makeFor(activities.find(id).orElseThrow());
    }

    @Override
    public boolean uses(Activity activity) {
        return ties.isUsed(activity.getId());
    }
}
