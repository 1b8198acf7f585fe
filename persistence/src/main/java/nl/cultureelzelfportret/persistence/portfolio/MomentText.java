package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** The words of a moment. Form model, argument and columns at once. */
@Embeddable
public class MomentText implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As many characters fit in a title. */
    public static final int TITLE_LENGTH = 150;

    /** As many characters fit in a text: about ten pages. */
    public static final int TEXT_LENGTH = 20_000;

    /** As many characters fit in an appreciation. */
    public static final int APPRECIATION_LENGTH = 5_000;

    private static final int HEADING_LENGTH = 60;

    @Column(name = "title", nullable = false, length = TITLE_LENGTH)
    private String title = "";

    @Column(name = "text", nullable = false)
    private String text = "";

    @Column(name = "appreciation", nullable = false)
    private String appreciation = "";

    /** No words yet. */
    public MomentText() {}

    /**
     * @param title        may be empty
     * @param text         may be empty
     * @param appreciation what it is worth to its owner; may be empty
     */
    public MomentText(String title, String text, String appreciation) {
        setTitle(title);
        setText(text);
        setAppreciation(appreciation);
    }

    /** @param other to copy */
    public MomentText(MomentText other) {
        this(other.title, other.text, other.appreciation);
    }

    /** {@return whether nothing was written} */
    public boolean isBlank() {
        return title.isBlank() && text.isBlank() && appreciation.isBlank();
    }

    /** {@return the title, or else the first words of the text; empty if nothing was written} */
    public String heading() {
        if (!title.isBlank()) {
            return title;
        }
        String firstLine = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (firstLine.length() <= HEADING_LENGTH) {
            return firstLine;
        }
        int lastSpace = firstLine.lastIndexOf(' ', HEADING_LENGTH);
        return firstLine.substring(0, lastSpace > 0 ? lastSpace : HEADING_LENGTH) + "…";
    }

    /** {@return the title; may be empty} */
    public String getTitle() {
        return title;
    }

    /** @param title may be null or empty */
    public final void setTitle(String title) {
        this.title = title == null ? "" : title.strip();
    }

    /** {@return the text; may be empty} */
    public String getText() {
        return text;
    }

    /** @param text may be null or empty */
    public final void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }

    /** {@return what it is worth to its owner, in words and never in marks; may be empty} */
    public String getAppreciation() {
        return appreciation;
    }

    /** @param appreciation may be null or empty */
    public final void setAppreciation(String appreciation) {
        this.appreciation = appreciation == null ? "" : appreciation.strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MomentText that
                && title.equals(that.title)
                && text.equals(that.text)
                && appreciation.equals(that.appreciation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, text, appreciation);
    }
}
