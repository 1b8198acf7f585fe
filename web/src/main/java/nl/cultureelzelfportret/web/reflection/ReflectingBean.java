package nl.cultureelzelfportret.web.reflection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.portfolio.EditingService;
import nl.cultureelzelfportret.ejb.portfolio.Purpose;
import nl.cultureelzelfportret.ejb.reflection.Reflecting;
import nl.cultureelzelfportret.ejb.reflection.ReflectingService;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.reflection.Layer;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.portfolio.EditBean;

/** The reflection that is made or changed, on each of its pages. Everything on them is kept in one draft. */
@Named
@ViewScoped
public class ReflectingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReflectingService reflecting;

    @Inject
    private DraftService drafts;

    @Inject
    private EditBean edit;

    @Inject
    private Me me;

    private UUID draft;
    private UUID moment;
    private UUID about;
    private Purpose purpose;
    private ReflectionContent content;
    private List<MomentRow> rows;

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @return whether there is something to show; if not, the browser is sent on
     * @throws IOException if the browser is gone
     */
    public boolean load() throws IOException {
        if (draft == null) {
            page(me.getPage().substring(me.getPage().lastIndexOf('/') + 1), begun())
                    .now();
            return false;
        }
        Reflecting found = moment == null ? reflecting.begin(draft, about, purpose) : reflecting.change(moment, draft);
        if (found.editing().finished()) {
            Redirect.to("/portfolio/moment")
                    .with("moment", moment == null ? draft : moment)
                    .now();
            return false;
        }
        content = found.content();
        rows = found.about();
        purpose = found.editing().purpose();
        edit.lay(moment, draft, found.editing());
        return true;
    }

    private UUID begun() {
        return moment == null
                ? UUID.randomUUID()
                : drafts.changing(moment).map(DraftView::publicId).orElseGet(UUID::randomUUID);
    }

    private Redirect page(String page, UUID id) {
        return Redirect.to("/reflection/" + page)
                .with("draft", id)
                .with("moment", moment)
                .with("about", about)
                .with("for", purpose);
    }

    /**
     * {@return another page of this reflection}
     *
     * @param page such as {@code wish}
     */
    Redirect page(String page) {
        return page(page, draft);
    }

    /**
     * {@return the address of another page of this reflection}
     *
     * @param page such as {@code wish}
     */
    public String at(String page) {
        return page(page).address();
    }

    /**
     * Keeps the reflection, with what stands on the screen.
     *
     * @param onScreen fields of the draft that changed
     */
    void keep(Map<String, String> onScreen) {
        Map<String, String> fields = new HashMap<>(content.toFields());
        fields.put(EditingService.VERSION, Long.toString(edit.getVersion()));
        if (purpose != null) {
            fields.put(EditingService.PURPOSE, purpose.toString());
        }
        fields.putAll(onScreen);
        drafts.save(draft, MomentKind.REFLECTION.name(), moment, fields);
    }

    /**
     * Throws what was typed away.
     *
     * @return to where one came from
     */
    public String discard() {
        drafts.discard(draft);
        return moment == null
                ? Redirect.to("/reflection/reflections").outcome()
                : Redirect.to("/portfolio/moment").with("moment", moment).outcome();
    }

    /**
     * {@return whether a layer was chosen}
     *
     * @param layer of the onion
     */
    public boolean isChosen(Layer layer) {
        return content.layers().contains(layer);
    }

    /** {@return the reflection as it was typed so far} */
    public ReflectionContent getContent() {
        return content;
    }

    /** {@return the moments that are looked back at, or some of the period} */
    public List<MomentRow> getRows() {
        return rows;
    }

    /** {@return id of the draft} */
    public UUID getDraft() {
        return draft;
    }

    /** @param draft from the address */
    public void setDraft(UUID draft) {
        this.draft = draft;
    }

    /** {@return id of the reflection that is changed, or null} */
    public UUID getMoment() {
        return moment;
    }

    /** @param moment from the address */
    public void setMoment(UUID moment) {
        this.moment = moment;
    }

    /** {@return id of the moment with which a new reflection begins, or null} */
    public UUID getAbout() {
        return about;
    }

    /** @param about from the address */
    public void setAbout(UUID about) {
        this.about = about;
    }

    /** {@return what the reflection is made for, or null} */
    public Purpose getPurpose() {
        return purpose;
    }

    /** @param purpose from the address */
    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }
}
