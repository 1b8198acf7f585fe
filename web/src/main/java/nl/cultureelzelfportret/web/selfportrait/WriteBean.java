package nl.cultureelzelfportret.web.selfportrait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.selfportrait.Spot;
import nl.cultureelzelfportret.ejb.selfportrait.Writing;
import nl.cultureelzelfportret.ejb.selfportrait.WritingService;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.web.core.Redirect;

/**
 * Writing on one's self-portrait: the cover, the name of a chapter, a caption or words in between. What is typed is kept
 * in a draft, whose id stands in the address.
 */
@Named
@RequestScoped
public class WriteBean {

    @Inject
    private WritingService writing;

    @Inject
    private DraftService drafts;

    private Spot.Kind kind = Spot.Kind.COVER;
    private UUID spot;
    private UUID draft;
    private Writing there;
    private String title;
    private String words;

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (draft == null) {
            Redirect.to("/selfportrait/write")
                    .with("kind", kind)
                    .with("spot", spot)
                    .with("draft", begun())
                    .now();
            return;
        }
        there = writing.begin(spot(), draft);
        if (there.finished()) {
            back().now();
            return;
        }
        title = title == null ? there.title() : title;
        words = words == null ? there.words() : words;
    }

    private Spot spot() {
        if (spot == null && kind != Spot.Kind.COVER && kind != Spot.Kind.NEW_CHAPTER) {
            throw new NotFoundException("no place to write");
        }
        return new Spot(kind, spot);
    }

    private UUID begun() {
        UUID subject = writing.begin(spot(), UUID.randomUUID()).subject();
        return subject == null
                ? UUID.randomUUID()
                : drafts.changing(subject).map(DraftView::publicId).orElseGet(UUID::randomUUID);
    }

    /**
     * Puts it where it belongs.
     *
     * @return to where it stands
     */
    public String save() {
        Map<String, String> fields = new HashMap<>();
        fields.put(WritingService.TITLE, title);
        fields.put(WritingService.WORDS, words);
        drafts.save(draft, spot().form(), there.subject(), fields);
        UUID chapter = writing.save(spot(), draft);
        return back().with("chapter", kind == Spot.Kind.COVER ? null : chapter).outcome();
    }

    /** {@return the page from which one came} */
    public String getBack() {
        return back().address();
    }

    private Redirect back() {
        return Redirect.to(kind == Spot.Kind.COVER ? "/selfportrait/selfportrait" : "/selfportrait/arrange");
    }

    /** {@return the name of the form, as drafts know it} */
    public String getForm() {
        return spot().form();
    }

    /** {@return whether it has a name} */
    public boolean isNamed() {
        return spot().isNamed();
    }

    /** {@return whether it has words} */
    public boolean isWorded() {
        return spot().isWorded();
    }

    /** {@return what there is to write on, or null before the page was read} */
    public Writing getThere() {
        return there;
    }

    /** {@return what is written} */
    public Spot.Kind getKind() {
        return kind;
    }

    /** @param kind from the address */
    public void setKind(Spot.Kind kind) {
        this.kind = kind == null ? Spot.Kind.COVER : kind;
    }

    /** {@return id of the chapter or peg, or null} */
    public UUID getSpot() {
        return spot;
    }

    /** @param spot from the address */
    public void setSpot(UUID spot) {
        this.spot = spot;
    }

    /** {@return id of the draft} */
    public UUID getDraft() {
        return draft;
    }

    /** @param draft from the address */
    public void setDraft(UUID draft) {
        this.draft = draft;
    }

    /** {@return the name} */
    public String getTitle() {
        return title;
    }

    /** @param title as it was typed */
    public void setTitle(String title) {
        this.title = title;
    }

    /** {@return the words} */
    public String getWords() {
        return words;
    }

    /** @param words as they were typed */
    public void setWords(String words) {
        this.words = words;
    }
}
