package nl.cultureelzelfportret.web.reflection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.reflection.TalkPlanService;
import nl.cultureelzelfportret.ejb.reflection.TalkService;
import nl.cultureelzelfportret.ejb.reflection.TalkView;
import nl.cultureelzelfportret.ejb.reflection.TalkWritingService;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.reflection.Layer;
import nl.cultureelzelfportret.persistence.reflection.Wish;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.portfolio.EditBean;

/** The talk of two: what lies on the table side by side, questions at hand, and the part that one writes oneself. */
@Named
@ViewScoped
public class TalkBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TalkService talks;

    @Inject
    private TalkWritingService writing;

    @Inject
    private TalkPlanService plans;

    @Inject
    private DraftService drafts;

    @Inject
    private EditBean edit;

    private UUID talk;
    private UUID draft;
    private boolean planned;
    private boolean saved;
    private TalkView view;
    private Wish wish = new Wish();

    /**
     * Opens the talk; a part that is not begun yet gets an id for its draft, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (draft == null) {
            UUID begun = drafts.changing(talk).map(DraftView::publicId).orElseGet(UUID::randomUUID);
            here().when("planned", planned)
                    .when("saved", saved)
                    .with("draft", begun)
                    .now();
            return;
        }
        TalkWritingService.Writing begun = writing.begin(talk, draft);
        if (begun.editing().finished()) {
            here().now();
            return;
        }
        view = talks.open(talk);
        wish = begun.wish();
        edit.lay(talk, draft, begun.editing());
    }

    private Redirect here() {
        return Redirect.to("/reflection/talk").with("talk", talk);
    }

    /**
     * The two talk now.
     *
     * @return to this page
     */
    public String hold() {
        keep();
        talks.hold(talk);
        return here().outcome();
    }

    private void keep() {
        edit.keep();
        if (view.pupil()) {
            String kind = Ticked.one("wishKind");
            wish.setKind(kind.isEmpty() ? null : WishKind.valueOf(kind));
            drafts.save(draft, MomentKind.REFLECTION_TALK.name(), talk, wish.toFields());
        }
    }

    /**
     * Makes what one typed one's part of the talk.
     *
     * @return to this page
     */
    public String write() {
        keep();
        writing.write(talk, draft);
        return here().when("saved", true).outcome();
    }

    /**
     * Agrees that sound is recorded, or agrees no longer.
     *
     * @param agreed whether one agrees
     * @return to this page
     */
    public String agree(boolean agreed) {
        keep();
        talks.agree(talk, agreed);
        return here().outcome();
    }

    /**
     * Cancels the talk.
     *
     * @return to one's talks
     */
    public String cancel() {
        plans.cancel(talk);
        return Redirect.to("/reflection/talks").when("cancelled", true).outcome();
    }

    /** {@return whether the talk is a moment of the viewer's, which can hang on their self-portrait} */
    public boolean isHangable() {
        return view != null && view.isHeld() && view.pupil();
    }

    /** {@return the layers of which questions are at hand} */
    public Layer[] getLayers() {
        return Layer.values();
    }

    /** {@return the four kinds of wish} */
    public WishKind[] getKinds() {
        return WishKind.values();
    }

    /** {@return the talk} */
    public TalkView getView() {
        return view;
    }

    /** {@return what the pupil wishes} */
    public Wish getWish() {
        return wish;
    }

    /** {@return id of the talk} */
    public UUID getTalk() {
        return talk;
    }

    /** @param talk from the address */
    public void setTalk(UUID talk) {
        this.talk = talk;
    }

    /** {@return id of the draft of one's part} */
    public UUID getDraft() {
        return draft;
    }

    /** @param draft from the address */
    public void setDraft(UUID draft) {
        this.draft = draft;
    }

    /** {@return whether it was just planned} */
    public boolean isPlanned() {
        return planned;
    }

    /** @param planned from the address */
    public void setPlanned(boolean planned) {
        this.planned = planned;
    }

    /** {@return whether one's part was just saved} */
    public boolean isSaved() {
        return saved;
    }

    /** @param saved from the address */
    public void setSaved(boolean saved) {
        this.saved = saved;
    }
}
