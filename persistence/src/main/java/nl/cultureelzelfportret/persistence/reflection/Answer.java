package nl.cultureelzelfportret.persistence.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;

/** What somebody answered to a question of a layer: in words, or in a sound or video that hangs on the moment. */
@Entity(name = "ReflectionAnswer")
@Table(name = "reflection_answer")
public class Answer extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reflection_id", nullable = false, updatable = false)
    private Reflection reflection;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "layer", nullable = false, length = 16)
    private Layer layer;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "text", nullable = false)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFetch(JoinFetchType.OUTER)
    @JoinColumn(name = "media_file_id")
    private MediaFile file;

    /** For JPA. */
    protected Answer() {}

    Answer(Reflection reflection, int position, LayerQuestion question, String text, MediaFile file) {
        this.reflection = Objects.requireNonNull(reflection);
        this.position = position;
        this.layer = question.layer();
        this.number = question.number();
        this.text = Objects.requireNonNull(text);
        this.file = file;
    }

    /** {@return the question} */
    public LayerQuestion getQuestion() {
        return new LayerQuestion(layer, number);
    }

    /** {@return may be empty} */
    public String getText() {
        return text;
    }

    /** {@return in which it was spoken, or null} */
    public MediaFile getFile() {
        return file;
    }
}
