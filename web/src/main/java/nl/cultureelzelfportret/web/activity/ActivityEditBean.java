package nl.cultureelzelfportret.web.activity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.activity.ActivityForm;
import nl.cultureelzelfportret.ejb.activity.ActivityMakingService;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.persistence.activity.ActivityContent;
import nl.cultureelzelfportret.persistence.activity.ActivityKind;
import nl.cultureelzelfportret.persistence.activity.CriterionRow;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Screen;

/** The one screen on which an activity is made, made again or changed. Everything on it is kept in a draft. */
@Named
@ViewScoped
public class ActivityEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActivityMakingService making;

    @Inject
    private DraftService drafts;

    private UUID school;
    private UUID activity;
    private UUID earlier;
    private UUID draft;
    private ActivityContent content;
    private List<ActivityForm.Choice> classes;
    private List<CriterionRow> criteria;
    private long version;
    private Instant savedAt;

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (draft == null) {
            edit().with("draft", begun()).now();
            return;
        }
        ActivityForm found = activity == null ? making.begin(school, draft, earlier) : making.change(activity, draft);
        if (found.finished()) {
            activity().now();
            return;
        }
        content = found.content();
        classes = found.classes();
        criteria = found.criteria();
        version = found.version();
        savedAt = found.savedAt();
    }

    private Redirect edit() {
        Redirect page = Redirect.to("/activity/edit");
        return activity != null
                ? page.with("activity", activity)
                : page.with("school", school).with("again", earlier);
    }

    private UUID begun() {
        return activity == null
                ? UUID.randomUUID()
                : drafts.changing(activity).map(DraftView::publicId).orElseGet(UUID::randomUUID);
    }

    private Redirect activity() {
        return Redirect.to("/activity/activity").with("activity", activity == null ? draft : activity);
    }

    private void keep() {
        content.getPlan()
                .setKind(Stream.of(ActivityKind.values())
                        .filter(kind -> Screen.ticked("activityKind").contains(kind.name()))
                        .findFirst()
                        .orElse(null));
        Set<String> competences = Screen.ticked("competence");
        content.setCompetences(Stream.of(Competence.values())
                .filter(competence -> competences.contains(competence.name()))
                .collect(Collectors.toSet()));
        content.setClasses(Screen.tickedIds("schoolClass"));
        content.setCriteria(Screen.tickedIds("criterion"));
        Map<String, String> fields = content.toFields();
        fields.put(ActivityMakingService.VERSION, Long.toString(version));
        fields.put(ActivityMakingService.EARLIER, earlier == null ? "" : earlier.toString());
        savedAt =
                drafts.save(draft, ActivityMakingService.FORM, activity, fields).savedAt();
    }

    /**
     * Makes the activity, or puts the change into it.
     *
     * @return to its page
     */
    public String save() {
        keep();
        if (activity == null) {
            making.make(school, draft);
        } else {
            making.revise(activity, draft, version);
        }
        return activity().outcome();
    }

    /**
     * Throws what was typed away.
     *
     * @return to where one came from
     */
    public String discard() {
        drafts.discard(draft);
        return back().outcome();
    }

    /** {@return the page from which one came} */
    public String getBack() {
        return back().address();
    }

    private Redirect back() {
        return activity == null ? Redirect.to("/activity/activities") : activity();
    }

    /** {@return the kinds to choose from} */
    public ActivityKind[] getKinds() {
        return ActivityKind.values();
    }

    /** {@return the competences to choose from} */
    public Competence[] getCompetences() {
        return Competence.values();
    }

    /** {@return the classes to choose from} */
    public List<ActivityForm.Choice> getClasses() {
        return classes;
    }

    /** {@return the criteria to choose from} */
    public List<CriterionRow> getCriteria() {
        return criteria;
    }

    /** {@return what was typed} */
    public ActivityContent getContent() {
        return content;
    }

    /** {@return of the activity from which the change began} */
    public long getVersion() {
        return version;
    }

    /** {@return when it was last kept, or null} */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** {@return id of the school for which it is made, or null for a change} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }

    /** {@return id of the activity that is changed, or null} */
    public UUID getActivity() {
        return activity;
    }

    /** @param activity from the address */
    public void setActivity(UUID activity) {
        this.activity = activity;
    }

    /** {@return id of the activity that is done again, or null} */
    public UUID getEarlier() {
        return earlier;
    }

    /** @param earlier from the address */
    public void setEarlier(UUID earlier) {
        this.earlier = earlier;
    }

    /** {@return id of the draft} */
    public UUID getDraft() {
        return draft;
    }

    /** @param draft from the address */
    public void setDraft(UUID draft) {
        this.draft = draft;
    }
}
