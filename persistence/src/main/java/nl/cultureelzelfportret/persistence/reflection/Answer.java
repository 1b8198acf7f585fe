package nl.cultureelzelfportret.persistence.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.media.MediaFile;

/** What somebody answered to a question of a layer: in words, or in a sound or video that hangs on the moment. */
@Embeddable
public class Answer {

    @Enumerated(EnumType.STRING)
    @Column(name = "layer", nullable = false, length = 16)
    private Layer layer;

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "text", nullable = false)
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "media_file_id")
    private MediaFile file;

    /** For JPA. */
    protected Answer() {}

    /**
     * @param question that was answered
     * @param text     may be empty
     * @param file     in which it was spoken, or null
     */
    public Answer(LayerQuestion question, String text, MediaFile file) {
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
