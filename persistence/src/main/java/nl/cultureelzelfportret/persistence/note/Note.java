package nl.cultureelzelfportret.persistence.note;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * What a teacher wrote for themselves. It takes over the id of the draft in which it was typed, so that a double click
 * writes once. Its author rewrites it, shares it with a named colleague and takes that back, removes and restores it.
 */
@Entity
@Table(name = "note")
public class Note extends BaseEntity {

    /** As many characters fit. */
    public static final int LENGTH = 5_000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false, updatable = false)
    private Person author;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Enumerated(EnumType.STRING)
    @Column(name = "about", nullable = false, updatable = false, length = 10)
    private NoteAbout about;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "moment_id", updatable = false)
    private Moment moment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity", referencedColumnName = "public_id", updatable = false)
    private Activity activity;

    @Column(name = "text", nullable = false)
    private String text = "";

    @Column(name = "school_year", nullable = false, updatable = false, length = 9)
    private SchoolYear schoolYear;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @OneToMany(mappedBy = "note", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<NoteShare> shares = new ArrayList<>();

    /** For JPA. */
    protected Note() {}

    private Note(UUID id, Person author, School school, NoteAbout about, String text, SchoolYear year, Instant now) {
        super(id);
        this.author = Objects.requireNonNull(author);
        this.school = Objects.requireNonNull(school);
        this.about = about;
        this.schoolYear = Objects.requireNonNull(year);
        this.writtenAt = Objects.requireNonNull(now);
        this.text = guarded(text);
    }

    /**
     * {@return a note about a pupil}
     *
     * @param id     of the draft in which it was typed
     * @param author who writes
     * @param school at which the author teaches the pupil
     * @param pupil  whom it is about
     * @param text   what is written
     * @param year   the school year
     * @param now    the time
     * @throws BusinessException if nothing is written, or too much
     */
    public static Note about(
            UUID id, Person author, School school, Person pupil, String text, SchoolYear year, Instant now) {
        Note note = new Note(id, author, school, NoteAbout.PERSON, text, year, now);
        note.person = Objects.requireNonNull(pupil);
        return note;
    }

    /**
     * {@return a note about a moment, and so about its owner}
     *
     * @param id     of the draft in which it was typed
     * @param author who writes
     * @param school at which the author sees the moment
     * @param moment which it is about
     * @param text   what is written
     * @param year   the school year
     * @param now    the time
     * @throws BusinessException if nothing is written, or too much
     */
    public static Note about(
            UUID id, Person author, School school, Moment moment, String text, SchoolYear year, Instant now) {
        Note note = new Note(id, author, school, NoteAbout.MOMENT, text, year, now);
        note.moment = moment;
        note.person = moment.getOwner();
        return note;
    }

    /**
     * {@return a note about an activity of the school}
     *
     * @param id       of the draft in which it was typed
     * @param author   who writes
     * @param activity which it is about
     * @param text     what is written
     * @param year     the school year
     * @param now      the time
     * @throws BusinessException if nothing is written, or too much
     */
    public static Note about(UUID id, Person author, Activity activity, String text, SchoolYear year, Instant now) {
        Note note = new Note(id, author, activity.getSchool(), NoteAbout.ACTIVITY, text, year, now);
        note.activity = activity;
        return note;
    }

    private static String guarded(String text) {
        String words = text == null ? "" : text.strip();
        if (words.isEmpty()) {
            throw new BusinessException("note.edit.nothingYet");
        }
        if (words.length() > LENGTH) {
            throw new BusinessException("note.edit.tooLong", LENGTH);
        }
        return words;
    }

    /**
     * Says it in other words.
     *
     * @param words instead of what stood there
     * @param now   the time
     * @throws BusinessException if nothing is written, or too much
     */
    public void rewrite(String words, Instant now) {
        String other = guarded(words);
        if (!other.equals(text)) {
            text = other;
            changedAt = now;
        }
    }

    /**
     * Lets a colleague read it.
     *
     * @param colleague of the same school
     * @param now       the time
     * @return whether that is new
     */
    public boolean shareWith(Person colleague, Instant now) {
        boolean isNew = shares.stream().noneMatch(share -> share.getColleague().equals(colleague));
        if (isNew) {
            shares.add(new NoteShare(this, colleague, now));
        }
        return isNew;
    }

    /**
     * Does not let a colleague read it any more.
     *
     * @param colleague id of the colleague
     */
    public void takeBackFrom(UUID colleague) {
        shares.removeIf(share -> share.getColleague().getPublicId().equals(colleague));
    }

    /**
     * Takes it away; its author can restore it for a day.
     *
     * @param now the time
     */
    public void remove(Instant now) {
        removedAt = now;
    }

    /** Brings it back. */
    public void restore() {
        removedAt = null;
    }

    /** {@return who wrote it} */
    public Person getAuthor() {
        return author;
    }

    /** {@return the school at which it was written} */
    public School getSchool() {
        return school;
    }

    /** {@return what kind of thing it is about} */
    public NoteAbout getAbout() {
        return about;
    }

    /** {@return whom it is about, or null} */
    public Person getPerson() {
        return person;
    }

    /** {@return the moment that it is about, or null} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return the activity that it is about; null if it is about something else, or that is gone} */
    public Activity getActivity() {
        return activity;
    }

    /** {@return what is written} */
    public String getText() {
        return text;
    }

    /** {@return the school year in which it was written} */
    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** {@return when it was written} */
    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** {@return when it was last rewritten, or null} */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** {@return since when it is taken away, or null} */
    public Instant getRemovedAt() {
        return removedAt;
    }

    /** {@return with whom it is shared} */
    public List<NoteShare> getShares() {
        return List.copyOf(shares);
    }
}
