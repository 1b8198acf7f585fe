package nl.cultureelzelfportret.web.mindmap;

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
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.mindmap.MindmapService;
import nl.cultureelzelfportret.ejb.portfolio.Editing;
import nl.cultureelzelfportret.ejb.portfolio.EditingService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.ejb.portfolio.Purpose;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.mindmap.Mindmap;
import nl.cultureelzelfportret.persistence.mindmap.NodeContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.vocabulary.TagChoice;

/**
 * The tool in which a mindmap is made. The map itself is drawn and changed by the page's script, which writes it into one
 * field of the draft; here it is only carried.
 */
@Named
@ViewScoped
public class MindmapEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TagChoice tagChoice;

    @Inject
    private EditingService editing;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private DraftService drafts;

    @Inject
    private MindmapService mindmaps;

    private UUID moment;
    private UUID draft;
    private Purpose purpose;
    private String occasion;
    private String nodes;
    private long version;
    private Instant savedAt;

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (draft == null) {
            Redirect.to("/mindmap/edit")
                    .with("draft", begun())
                    .with("moment", moment)
                    .with("for", moment == null ? purpose : null)
                    .now();
            return;
        }
        Editing found =
                moment == null ? editing.begin(draft, MomentKind.MINDMAP, purpose) : editing.change(moment, draft);
        if (found.finished()) {
            moment().now();
            return;
        }
        if (!found.kind().isMindmap()) {
            throw new NotFoundException("mindmap " + draft);
        }
        purpose = found.purpose();
        occasion = found.occasion();
        tagChoice.show(found.content().getTags(), found.terms());
        version = found.version();
        savedAt = found.savedAt();
        nodes = map().toField();
    }

    private UUID begun() {
        return moment == null
                ? UUID.randomUUID()
                : drafts.changing(moment).map(DraftView::publicId).orElseGet(UUID::randomUUID);
    }

    private Redirect moment() {
        return Redirect.to("/portfolio/moment").with("moment", moment == null ? draft : moment);
    }

    /** As it was typed, or else as it was posted, or else with an empty middle. */
    private Mindmap map() {
        Optional<Mindmap> typed = savedAt == null
                ? Optional.empty()
                : drafts.find(draft)
                        .map(kept -> Mindmap.of(kept.fields().get(Mindmap.FIELD)))
                        .filter(map -> map.root().isPresent());
        return typed.or(() -> moment == null ? Optional.empty() : Optional.of(mindmaps.read(moment)))
                .orElseGet(Mindmap::begun);
    }

    /**
     * Goes on: to the choice of who may see it, or, for a map that was posted before, to its moment.
     *
     * @return the next page
     */
    public String next() {
        keep();
        if (moment == null) {
            return Redirect.to("/portfolio/sharing").with("draft", draft).outcome();
        }
        portfolio.revise(moment, draft, version);
        return moment().outcome();
    }

    private void keep() {
        Map<String, String> fields = new HashMap<>();
        Mindmap map = Mindmap.of(nodes);
        map.guard();
        fields.put(Mindmap.FIELD, map.toField());
        fields.put("title", map.root().map(NodeContent::words).orElse(""));
        fields.putAll(tagChoice.onScreen().toFields());
        fields.put(EditingService.VERSION, Long.toString(version));
        if (purpose != null) {
            fields.put(EditingService.PURPOSE, purpose.toString());
        }
        savedAt = drafts.save(draft, MomentKind.MINDMAP.name(), moment, fields).savedAt();
    }

    /**
     * Throws what was made away.
     *
     * @return to where one came from
     */
    public String discard() {
        drafts.discard(draft);
        return (moment == null ? Redirect.to("/portfolio/timeline") : moment()).outcome();
    }

    /** {@return the page from which one came} */
    public String getBack() {
        return (moment == null ? Redirect.to("/portfolio/new") : moment()).address();
    }

    /** {@return the colours that a branch can have} */
    public Accent[] getColours() {
        return Accent.values();
    }

    /** {@return so many nodes fit} */
    public int getMostNodes() {
        return Mindmap.MOST_NODES;
    }

    /** {@return what the thing is called that the map is made for, or null} */
    public String getOccasion() {
        return occasion;
    }

    /** {@return when it was last kept, or null} */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** {@return the map, as a field of a draft} */
    public String getNodes() {
        return nodes;
    }

    /** @param nodes as the page's script writes it */
    public void setNodes(String nodes) {
        this.nodes = nodes;
    }

    /** {@return what the map is made for, or null} */
    public Purpose getPurpose() {
        return purpose;
    }

    /** @param purpose from the address */
    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
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
