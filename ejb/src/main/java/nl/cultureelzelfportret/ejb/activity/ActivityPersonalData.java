package nl.cultureelzelfportret.ejb.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.persistence.activity.Activities;

/** The activities that somebody made. They belong to the school and stay; only who made them is forgotten. */
@ApplicationScoped
public class ActivityPersonalData implements PersonalData {

    private static final int ROOM = 6;

    @Inject
    private Activities activities;

    @Override
    public String feature() {
        return "activity";
    }

    @Override
    public int room() {
        return ROOM;
    }

    @Override
    public List<PersonalRecord> of(long personId) {
        return activities.madeBy(personId).stream()
                .map(activity -> new PersonalRecord(
                        "activity",
                        activity.getPublicId(),
                        activity.getMadeAt(),
                        Map.of("title", activity.getPlan().getTitle())))
                .toList();
    }

    @Override
    public void erase(long personId) {
        activities.forget(personId);
    }
}
