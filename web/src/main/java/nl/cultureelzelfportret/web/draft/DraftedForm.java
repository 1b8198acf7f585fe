package nl.cultureelzelfportret.web.draft;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.web.core.Redirect;

/** A form that is kept as it is typed, field by field, and becomes what it was meant to be at once. */
public abstract class DraftedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftService drafts;

    private UUID draft;
    private HashMap<String, String> typed = new HashMap<>();
    private Instant savedAt;

    /** {@return which form, as drafts know it} */
    public abstract String getForm();

    /** {@return id of what it is about} */
    public abstract UUID getSubject();

    /** {@return the page from which one came} */
    public abstract String getBack();

    /** {@return address of this page, without the draft} */
    protected abstract String here();

    /** {@return what stands in the form to begin with; it reads whether the viewer may} */
    protected abstract Map<String, String> initial();

    /** Takes over what was typed. */
    protected abstract void take();

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        Map<String, String> fields = initial();
        if (draft == null) {
            UUID begun = drafts.typing(getForm(), getSubject())
                    .map(DraftView::publicId)
                    .orElseGet(UUID::randomUUID);
            Redirect.to(here()).with("draft", begun).now();
            return;
        }
        Optional<DraftView> known = drafts.find(draft);
        if (known.map(DraftView::finished).orElse(false)) {
            Redirect.to(getBack()).now();
            return;
        }
        typed.putAll(fields);
        known.map(DraftView::fields).ifPresent(typed::putAll);
        savedAt = known.map(DraftView::savedAt).orElse(null);
    }

    /** Takes up what was typed earlier, or begins, without an id in the address: for a page that is read more than typed in. */
    protected void takeUp() {
        draft = drafts.typing(getForm(), getSubject()).map(DraftView::publicId).orElseGet(UUID::randomUUID);
    }

    /**
     * Keeps what is on the screen, and takes it over.
     *
     * @return to where one goes on
     */
    public String save() {
        keep();
        take();
        return after();
    }

    /** Keeps what is on the screen. */
    protected void keep() {
        Map<String, String> fields = new HashMap<>();
        typed.forEach((name, value) -> fields.put(name, value == null ? "" : value));
        savedAt = drafts.save(draft, getForm(), getSubject(), fields).savedAt();
    }

    /**
     * Throws what was typed away.
     *
     * @return to where one came from
     */
    public String discard() {
        drafts.discard(draft);
        return Redirect.to(getBack()).outcome();
    }

    /** {@return to where one goes on when it was taken over} */
    protected String after() {
        return Redirect.to(getBack()).outcome();
    }

    /** {@return what stands in the form, by the names of its fields} */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** {@return when it was last kept, or null} */
    public Instant getSavedAt() {
        return savedAt;
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
