package nl.cultureelzelfportret.persistence.selfportrait;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** A clothes peg on the line of a chapter, with which a moment, a comparison or words hang there. */
@Entity
@Table(name = "peg")
public class Peg extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "chapter_id", nullable = false)
    private Chapter chapter;

    @Column(name = "position", nullable = false)
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "moment_id", updatable = false)
    private Moment moment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "comparison_id", updatable = false)
    private Comparison comparison;

    @Column(name = "words", nullable = false, length = SelfPortrait.WORDS_LENGTH)
    private String words;

    /** For JPA. */
    protected Peg() {}

    Peg(UUID publicId, Chapter chapter, Moment moment, Comparison comparison, String words) {
        super(publicId);
        this.chapter = Objects.requireNonNull(chapter);
        this.moment = moment;
        this.comparison = comparison;
        write(words);
    }

    /**
     * Writes words: a caption where a moment hangs, else the words that hang themselves.
     *
     * @param newWords may be empty
     */
    public final void write(String newWords) {
        words = Words.of(newWords);
    }

    void place(Chapter newChapter, int newPosition) {
        chapter = newChapter;
        position = newPosition;
    }

    /** {@return on whose line it is} */
    public Chapter getChapter() {
        return chapter;
    }

    /** {@return its place on the line; the next one has a higher one} */
    public int getPosition() {
        return position;
    }

    /** {@return the moment that hangs here, or null} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return then and now, if that hangs here, or null} */
    public Comparison getComparison() {
        return comparison;
    }

    /** {@return the caption, or the words that hang here; may be empty} */
    public String getWords() {
        return words;
    }
}
