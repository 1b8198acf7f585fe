package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;

/** A media file at its place in a moment. */
@Entity
@Table(name = "attachment")
public class Attachment extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinFetch(JoinFetchType.INNER)
    @JoinColumn(name = "media_file_id", nullable = false, updatable = false)
    private MediaFile file;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "alternative_text", nullable = false, length = Caption.LENGTH)
    private String alternativeText;

    /** For JPA. */
    protected Attachment() {}

    Attachment(Moment moment, MediaFile file) {
        this.moment = Objects.requireNonNull(moment);
        this.file = Objects.requireNonNull(file);
        this.alternativeText = "";
    }

    void place(int newPosition, String newAlternativeText) {
        position = newPosition;
        alternativeText = newAlternativeText;
    }

    /** {@return the file} */
    public MediaFile getFile() {
        return file;
    }

    /** {@return its place, from 0} */
    public int getPosition() {
        return position;
    }

    /** {@return it as a form has it} */
    public Caption caption() {
        return new Caption(file.getPublicId(), alternativeText);
    }

    /** {@return what can be seen or heard; may be empty} */
    public String getAlternativeText() {
        return alternativeText;
    }
}
