package nl.cultureelzelfportret.persistence.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;

/** What one of the two wrote about a talk, or recorded of it. */
@Entity
@Table(name = "talk_part")
public class TalkPart extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "talk_id", nullable = false, updatable = false)
    private ReflectionTalk talk;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Column(name = "of_pupil", nullable = false, updatable = false)
    private boolean ofPupil;

    @Column(name = "text", nullable = false)
    private String text = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFetch(JoinFetchType.OUTER)
    @JoinColumn(name = "media_file_id")
    private MediaFile file;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    /** For JPA. */
    protected TalkPart() {}

    TalkPart(ReflectionTalk talk, Person person, boolean ofPupil) {
        this.talk = Objects.requireNonNull(talk);
        this.person = Objects.requireNonNull(person);
        this.ofPupil = ofPupil;
    }

    void write(String words, Instant now) {
        text = words.strip();
        writtenAt = Objects.requireNonNull(now);
    }

    void attach(MediaFile sound) {
        file = sound;
    }

    /** {@return who wrote it} */
    public Person getPerson() {
        return person;
    }

    /** {@return whether it is the part of the pupil; two accounts that turned out to be one person keep both parts} */
    public boolean isOfPupil() {
        return ofPupil;
    }

    /** {@return the words; may be empty} */
    public String getText() {
        return text;
    }

    /** {@return a sound, or null} */
    public MediaFile getFile() {
        return file;
    }

    /** {@return when it was written} */
    public Instant getWrittenAt() {
        return writtenAt;
    }
}
