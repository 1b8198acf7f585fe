package nl.cultureelzelfportret.web.portfolio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.portfolio.Editing;
import nl.cultureelzelfportret.ejb.portfolio.EditingService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.Purpose;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.vocabulary.TagChoice;

/**
 * The editor of a moment. Everything on it is kept in a draft, whose id stands in the address: the page can be closed,
 * expire or break at any time, and opened again it shows the same. Its files are in {@link FilesBean}.
 */
@Named
@ViewScoped
public class EditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditingService editing;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private DraftService drafts;

    @Inject
    private FilesBean files;

    @Inject
    private KindPages kindPages;

    @Inject
    private TagChoice tagChoice;

    private MomentKind kind;
    private UUID process;
    private Purpose purpose;
    private String occasion;
    private List<String> prompts = List.of();
    private UUID moment;
    private UUID draft;
    private MomentContent content;
    private long version;
    private Instant savedAt;

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (draft == null) {
            Redirect edit = Redirect.to("/portfolio/edit");
            (moment == null
                            ? edit.with("kind", kind()).with("process", process).with("for", purpose)
                            : edit.with("moment", moment))
                    .with("draft", begun())
                    .now();
            return;
        }
        Editing found = moment == null ? editing.begin(draft, kind(), purpose) : editing.change(moment, draft);
        if (found.finished()) {
            moment().now();
            return;
        }
        if (found.kind().hasToolOfItsOwn()) {
            Redirect.to(kindPages.tool(found.kind()))
                    .with("draft", draft)
                    .with("moment", moment)
                    .with("for", moment == null ? purpose : null)
                    .now();
            return;
        }
        show(found);
    }

    /**
     * Lays the moment of a tool of its own on the table, so that its files can be brought in.
     *
     * @param beingChanged id of the moment that is changed, or null
     * @param id           of the draft
     * @param found        what was typed so far
     */
    public void lay(UUID beingChanged, UUID id, Editing found) {
        moment = beingChanged;
        draft = id;
        show(found);
    }

    private void show(Editing found) {
        kind = found.kind();
        process = found.process() == null ? process : found.process();
        purpose = found.purpose();
        occasion = found.occasion();
        prompts = found.prompts();
        content = found.content();
        version = found.version();
        savedAt = found.savedAt();
        files.show(found.files());
        tagChoice.show(content.getTags(), found.terms());
    }

    private UUID begun() {
        return moment == null
                ? UUID.randomUUID()
                : drafts.changing(moment).map(DraftView::publicId).orElseGet(UUID::randomUUID);
    }

    private MomentKind kind() {
        return kind == null ? MomentKind.BLOG : kind;
    }

    /** Keeps what is on the screen, as the script of the page does while one types. */
    public void keep() {
        content.setTags(tagChoice.onScreen());
        Map<String, String> fields = content.toFields();
        fields.put(EditingService.VERSION, Long.toString(version));
        if (process != null) {
            fields.put(EditingService.PROCESS, process.toString());
        }
        if (purpose != null) {
            fields.put(EditingService.PURPOSE, purpose.toString());
        }
        savedAt = drafts.save(draft, kind.name(), moment, fields).savedAt();
    }

    /**
     * Goes on: to the choice of who may see it, or, for a moment that was posted before, to that moment.
     *
     * @return the next page
     */
    public String next() {
        keep();
        if (moment == null && kind.isStep()) {
            portfolio.addStep(process, draft);
            return moment().outcome();
        }
        if (moment == null) {
            return Redirect.to("/portfolio/sharing").with("draft", draft).outcome();
        }
        portfolio.revise(moment, draft, version);
        return moment().outcome();
    }

    private Redirect moment() {
        UUID own = moment == null ? draft : moment;
        return Redirect.to("/portfolio/moment").with("moment", process == null ? own : process);
    }

    /**
     * Throws what was typed away.
     *
     * @return to where one came from
     */
    public String discard() {
        drafts.discard(draft);
        return (moment == null && process == null ? Redirect.to("/portfolio/timeline") : moment()).outcome();
    }

    /** {@return the page from which one came} */
    public String getBack() {
        boolean fresh = moment == null && process == null;
        return (fresh ? Redirect.to("/portfolio/new").with("for", purpose) : moment()).address();
    }

    /** {@return the words, tags and captions} */
    public MomentContent getContent() {
        return content;
    }

    /** {@return the version of the moment from which a change began} */
    public long getVersion() {
        return version;
    }

    /** {@return when it was last kept, or null} */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** {@return what kind of moment it is} */
    public MomentKind getKind() {
        return kind;
    }

    /** @param kind from the address */
    public void setKind(MomentKind kind) {
        this.kind = kind;
    }

    /** {@return id of the process of which this becomes or is a step, or null} */
    public UUID getProcess() {
        return process;
    }

    /** @param process from the address */
    public void setProcess(UUID process) {
        this.process = process;
    }

    /** {@return what the moment is made for, or null} */
    public Purpose getPurpose() {
        return purpose;
    }

    /** @param purpose from the address */
    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    /** {@return what the thing is called that the moment is made for, or null} */
    public String getOccasion() {
        return occasion;
    }

    /** {@return questions of that thing, to stand beside the form} */
    public List<String> getPrompts() {
        return prompts;
    }

    /** {@return which of the three steps to a timeline this is, or 0 if it leads to none} */
    public int getStep() {
        return moment == null && process == null ? 2 : 0;
    }

    /** {@return id of the moment that is changed, or null} */
    public UUID getMoment() {
        return moment;
    }

    /** @param moment from the address */
    public void setMoment(UUID moment) {
        this.moment = moment;
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
