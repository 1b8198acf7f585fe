package nl.cultureelzelfportret.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.note.Colleague;
import nl.cultureelzelfportret.ejb.note.NoteDesk;
import nl.cultureelzelfportret.ejb.note.NotePaper;
import nl.cultureelzelfportret.ejb.note.NoteService;
import nl.cultureelzelfportret.ejb.note.NoteSharingService;
import nl.cultureelzelfportret.persistence.note.NoteRow;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;

/** One note: its author rewrites, shares and removes it; a colleague reads it. */
@Named
@ViewScoped
public class NoteBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoteService notes;

    @Inject
    private NoteSharingService sharing;

    @Inject
    private DraftService drafts;

    @Inject
    private Me me;

    private UUID publicId;
    private NoteDesk desk;
    private String text;
    private UUID colleague;

    /** Reads the page. */
    public void load() {
        desk = notes.open(publicId);
        text = isChangeable() ? desk.paper().text() : "";
    }

    /**
     * Keeps what is written now.
     *
     * @return to all notes
     */
    public String save() {
        NotePaper paper = desk.paper();
        drafts.save(paper.draft(), paper.form(), null, Map.of("text", text == null ? "" : text));
        notes.rewrite(publicId, paper.draft());
        return Redirect.to("/note/notes").outcome();
    }

    /**
     * Lets a colleague read it.
     *
     * @return to this page
     */
    public String share() {
        if (colleague != null) {
            sharing.share(publicId, colleague);
        }
        return here();
    }

    /**
     * Does not let a colleague read it any more.
     *
     * @param reader id of the colleague
     * @return to this page
     */
    public String takeBack(UUID reader) {
        sharing.takeBack(publicId, reader);
        return here();
    }

    /**
     * Takes the note away.
     *
     * @return to all notes, where it can be undone
     */
    public String remove() {
        notes.remove(publicId);
        return Redirect.to("/note/notes").with("removed", publicId).outcome();
    }

    private String here() {
        return Redirect.to("/note/note").with("note", publicId).outcome();
    }

    /** {@return whether the viewer wrote it} */
    public boolean isOwn() {
        return getNote().authorId().toString().equals(me.getPublicId());
    }

    /** {@return whether the viewer can change it: it is theirs, and not taken away} */
    public boolean isChangeable() {
        return desk.paper() != null;
    }

    /** {@return the colleagues who may read it} */
    public List<Colleague> getReaders() {
        return desk.colleagues().stream().filter(Colleague::reads).toList();
    }

    /** {@return the colleagues with whom it can still be shared} */
    public List<Colleague> getOthers() {
        return desk.colleagues().stream().filter(other -> !other.reads()).toList();
    }

    /** {@return the note} */
    public NoteRow getNote() {
        return desk.note();
    }

    /** {@return the note, with what the viewer can do with it} */
    public NoteDesk getDesk() {
        return desk;
    }

    /** {@return what is typed} */
    public String getText() {
        return text;
    }

    /** @param text what is typed */
    public void setText(String text) {
        this.text = text;
    }

    /** {@return id of the colleague that was chosen, or null} */
    public UUID getColleague() {
        return colleague;
    }

    /** @param colleague from the form */
    public void setColleague(UUID colleague) {
        this.colleague = colleague;
    }

    /** {@return id of the note} */
    public UUID getPublicId() {
        return publicId;
    }

    /** @param publicId from the address */
    public void setPublicId(UUID publicId) {
        this.publicId = publicId;
    }
}
