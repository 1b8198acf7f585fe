package nl.cultureelzelfportret.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.account.Profile;
import nl.cultureelzelfportret.ejb.note.NoteService;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.note.NoteFilter;
import nl.cultureelzelfportret.persistence.note.NoteRow;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;

/** All notes of a teacher, and those that colleagues shared. */
@Named
@RequestScoped
public class NotesBean {

    @Inject
    private NoteService notes;

    @Inject
    private Me me;

    private String words;
    private UUID about;
    private UUID schoolClass;
    private boolean shared;
    private String after;
    private UUID removed;
    private Page<NoteRow> page;

    /** Reads the page. */
    public void load() {
        page = notes.own(filter(), Cursor.of(after).orElse(null));
    }

    private NoteFilter filter() {
        return new NoteFilter(words, about, schoolClass, shared);
    }

    /**
     * Takes back that a note was taken away.
     *
     * @return to the note
     */
    public String restore() {
        notes.restore(removed);
        return Redirect.to("/note/note").with("note", removed).outcome();
    }

    /** {@return whether only some notes are wanted} */
    public boolean isChosen() {
        return !filter().isAll();
    }

    /** {@return the classes that one teaches} */
    public List<Profile.OwnClass> getClasses() {
        return me.getClasses().stream().filter(Profile.OwnClass::teaches).toList();
    }

    /** {@return the notes, newest first} */
    public Page<NoteRow> getPage() {
        return page;
    }

    /** {@return words that have to stand in them, or null} */
    public String getWords() {
        return words;
    }

    /** @param words from the address */
    public void setWords(String words) {
        this.words = words;
    }

    /** {@return id of the person or the activity that they are about, or null} */
    public UUID getAbout() {
        return about;
    }

    /** @param about from the address */
    public void setAbout(UUID about) {
        this.about = about;
    }

    /** {@return id of the class whose pupils or activities they are about, or null} */
    public UUID getSchoolClass() {
        return schoolClass;
    }

    /** @param schoolClass from the address */
    public void setSchoolClass(UUID schoolClass) {
        this.schoolClass = schoolClass;
    }

    /** {@return whether what colleagues shared is wanted} */
    public boolean isShared() {
        return shared;
    }

    /** @param shared from the address */
    public void setShared(boolean shared) {
        this.shared = shared;
    }

    /** {@return the place from which the page goes on, or null} */
    public String getAfter() {
        return after;
    }

    /** @param after from the address */
    public void setAfter(String after) {
        this.after = after;
    }

    /** {@return the note that was just taken away, or null} */
    public UUID getRemoved() {
        return removed;
    }

    /** @param removed from the address */
    public void setRemoved(UUID removed) {
        this.removed = removed;
    }
}
