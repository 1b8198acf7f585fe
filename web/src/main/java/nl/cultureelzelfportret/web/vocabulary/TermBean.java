package nl.cultureelzelfportret.web.vocabulary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.vocabulary.TermEditing;
import nl.cultureelzelfportret.ejb.vocabulary.TermService;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyPlace;
import nl.cultureelzelfportret.ejb.vocabulary.VocabularyService;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;
import nl.cultureelzelfportret.persistence.vocabulary.Wording;
import nl.cultureelzelfportret.web.core.Redirect;

/** The words of one term, old or new, on a form that is kept in a draft. */
@Named
@ViewScoped
public class TermBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "TERM";
    private static final String VERSION = "version";

    @Inject
    private TermService terms;

    @Inject
    private VocabularyService vocabulary;

    @Inject
    private DraftService drafts;

    private UUID term;
    private UUID region;
    private UUID school;
    private TermKind kind;
    private Competence competence;
    private UUID draft;
    private Wording words;
    private long version;
    private Instant savedAt;

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        Optional<TermEditing> known = Optional.ofNullable(term).map(terms::read);
        known.ifPresentOrElse(this::take, this::mayAdd);
        if (draft == null) {
            address().with("draft", begun()).now();
            return;
        }
        Optional<DraftView> typed = drafts.find(draft);
        if (typed.map(DraftView::finished).orElse(false)) {
            back().now();
            return;
        }
        Map<String, String> fields = typed.map(DraftView::fields).orElse(Map.of());
        words = fields.isEmpty()
                ? known.map(found -> found.term().words()).orElseGet(Wording::new)
                : Wording.of(fields);
        version = Optional.ofNullable(fields.get(VERSION)).map(Long::valueOf).orElse(version);
        savedAt = typed.map(DraftView::savedAt).orElse(null);
    }

    private void take(TermEditing found) {
        kind = found.term().kind();
        competence = found.term().competence();
        region = found.region();
        school = found.school();
        version = found.version();
    }

    private void mayAdd() {
        UUID place = region == null ? school : region;
        Stream<VocabularyPlace> own = (region == null ? vocabulary.schools() : vocabulary.regions()).stream();
        if (kind == null
                || !TermKind.open().contains(kind)
                || kind.isOfCompetence() != (competence != null)
                || own.noneMatch(each -> each.publicId().equals(place))) {
            throw new NotFoundException("a place for a new term");
        }
    }

    private Redirect address() {
        Redirect page = Redirect.to("/vocabulary/term");
        if (term != null) {
            return page.with("term", term);
        }
        return page.with("kind", kind)
                .with("competence", competence)
                .with("school", region == null ? school : null)
                .with("region", region);
    }

    private UUID begun() {
        return Optional.ofNullable(term)
                .flatMap(drafts::changing)
                .map(DraftView::publicId)
                .orElseGet(UUID::randomUUID);
    }

    /**
     * Keeps what is on the screen, and takes it over.
     *
     * @return to the tables
     */
    public String save() {
        Map<String, String> fields = new HashMap<>(words.toFields());
        fields.put(VERSION, Long.toString(version));
        savedAt = drafts.save(draft, FORM, term, fields).savedAt();
        if (term != null) {
            terms.reword(term, draft, version);
        } else if (region != null) {
            terms.addToRegion(region, kind, competence, draft);
        } else {
            terms.addToSchool(school, kind, competence, draft);
        }
        return back().outcome();
    }

    /**
     * Throws what was typed away.
     *
     * @return to the tables
     */
    public String discard() {
        drafts.discard(draft);
        return back().outcome();
    }

    private Redirect back() {
        return school == null
                ? Redirect.to("/vocabulary/region").with("region", region)
                : Redirect.to("/vocabulary/school").with("school", school);
    }

    /** {@return the tables from which one came} */
    public String getBack() {
        return back().address();
    }

    /** {@return how it is said} */
    public Wording getWords() {
        return words;
    }

    /** {@return when it was last kept, or null} */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** {@return name of the form, as drafts know it} */
    public String getForm() {
        return FORM;
    }

    /** {@return id of the term that is changed, or null} */
    public UUID getTerm() {
        return term;
    }

    /** @param term from the address */
    public void setTerm(UUID term) {
        this.term = term;
    }

    /** {@return id of the region, or null} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }

    /** {@return id of the school, or null} */
    public UUID getSchool() {
        return school;
    }

    /** @param school from the address */
    public void setSchool(UUID school) {
        this.school = school;
    }

    /** {@return what it names} */
    public TermKind getKind() {
        return kind;
    }

    /** @param kind from the address */
    public void setKind(TermKind kind) {
        this.kind = kind;
    }

    /** {@return the competence to which it belongs, or null} */
    public Competence getCompetence() {
        return competence;
    }

    /** @param competence from the address */
    public void setCompetence(Competence competence) {
        this.competence = competence;
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
