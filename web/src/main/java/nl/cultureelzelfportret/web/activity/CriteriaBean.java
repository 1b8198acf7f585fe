package nl.cultureelzelfportret.web.activity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.activity.CriterionService;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.persistence.activity.CriterionRow;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.web.core.Redirect;

/** A school's own criteria: the list, and beside it the one that is made or changed. */
@Named
@ViewScoped
public class CriteriaBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CriterionService criteria;

    @Inject
    private DraftService drafts;

    private UUID school;
    private UUID criterion;
    private UUID draft;
    private List<CriterionRow> all;
    private CriterionRow changed;
    private String words;
    private String explanation;
    private Instant savedAt;

    /**
     * Reads the page, and opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        all = criteria.ofSchool(school);
        changed = criterion == null ? null : chosen();
        if (draft == null) {
            list().with("criterion", criterion).with("draft", begun()).now();
            return;
        }
        open(drafts.find(draft).filter(found -> !found.finished()));
    }

    private CriterionRow chosen() {
        return all.stream()
                .filter(row -> row.publicId().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("criterion " + criterion));
    }

    private UUID begun() {
        return drafts.changing(subject()).map(DraftView::publicId).orElseGet(UUID::randomUUID);
    }

    private UUID subject() {
        return criterion == null ? school : criterion;
    }

    private void open(Optional<DraftView> typed) {
        Map<String, String> fields = typed.map(DraftView::fields).orElse(Map.of());
        words = fields.getOrDefault(CriterionService.WORDS, changed == null ? "" : changed.words());
        explanation = fields.getOrDefault(CriterionService.EXPLANATION, changed == null ? "" : changed.explanation());
        savedAt = typed.map(DraftView::savedAt).orElse(null);
    }

    /**
     * Makes the criterion, or says it in the new words.
     *
     * @return to the list
     */
    public String save() {
        Map<String, String> fields = new HashMap<>();
        fields.put(CriterionService.WORDS, words);
        fields.put(CriterionService.EXPLANATION, explanation);
        drafts.save(draft, CriterionService.FORM, subject(), fields);
        if (criterion == null) {
            criteria.make(school, draft);
        } else {
            criteria.change(criterion, draft);
        }
        return list().outcome();
    }

    /**
     * Throws what was typed away.
     *
     * @return to the list
     */
    public String discard() {
        drafts.discard(draft);
        return list().outcome();
    }

    /**
     * Puts the criterion away.
     *
     * @return to the list
     */
    public String putAway() {
        criteria.putAway(criterion);
        return list().outcome();
    }

    /**
     * Lets new activities choose the criterion again.
     *
     * @return to the list
     */
    public String bringBack() {
        criteria.bringBack(criterion);
        return list().outcome();
    }

    private Redirect list() {
        return Redirect.to("/activity/criteria").with("school", school);
    }

    /** {@return those that activities can choose} */
    public List<CriterionRow> getInUse() {
        return all.stream().filter(row -> !row.retired()).toList();
    }

    /** {@return those that were put away} */
    public List<CriterionRow> getRetired() {
        return all.stream().filter(CriterionRow::retired).toList();
    }

    /** {@return the criterion that is changed, or null} */
    public CriterionRow getChanged() {
        return changed;
    }

    /** {@return what to look at} */
    public String getWords() {
        return words;
    }

    /** @param words what to look at */
    public void setWords(String words) {
        this.words = words;
    }

    /** {@return what is meant} */
    public String getExplanation() {
        return explanation;
    }

    /** @param explanation what is meant */
    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    /** {@return when it was last kept, or null} */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** {@return id of what is being changed: the criterion, or the school for a new one} */
    public UUID getSubject() {
        return subject();
    }

    /** {@return id of the school} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }

    /** {@return id of the criterion that is changed, or null} */
    public UUID getCriterion() {
        return criterion;
    }

    /** @param criterion from the address */
    public void setCriterion(UUID criterion) {
        this.criterion = criterion;
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
