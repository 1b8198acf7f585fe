package nl.cultureelzelfportret.persistence.portfolio;

import java.io.Serializable;
import java.util.UUID;

/** A file at its place in a moment, and what can be seen or heard in it, for those who cannot. */
public class Caption implements Serializable {

    /** As many characters fit. */
    public static final int LENGTH = 300;

    private static final long serialVersionUID = 1L;

    private final UUID file;
    private String alternativeText;

    /**
     * @param file            id of the media file
     * @param alternativeText may be null or empty
     */
    public Caption(UUID file, String alternativeText) {
        this.file = file;
        setAlternativeText(alternativeText);
    }

    /** {@return id of the media file} */
    public UUID getFile() {
        return file;
    }

    /** {@return what can be seen or heard; may be empty} */
    public String getAlternativeText() {
        return alternativeText;
    }

    /** @param alternativeText may be null or empty */
    public final void setAlternativeText(String alternativeText) {
        this.alternativeText = alternativeText == null ? "" : alternativeText.strip();
    }
}
