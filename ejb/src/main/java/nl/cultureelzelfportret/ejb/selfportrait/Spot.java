package nl.cultureelzelfportret.ejb.selfportrait;

import java.util.Objects;
import java.util.UUID;

/**
 * Where on a self-portrait something is written.
 *
 * @param kind what is written
 * @param id   of the chapter or peg; of the chapter for new words; null for the cover and a new chapter
 */
public record Spot(Kind kind, UUID id) {

    /** What is written. */
    public enum Kind {
        /** How it is called, and with which words it begins. */
        COVER,
        /** The name of a chapter. */
        CHAPTER,
        /** The name of a chapter that is not there yet. */
        NEW_CHAPTER,
        /** A caption, or the words that hang on a peg. */
        PEG,
        /** Words in between that do not hang yet. */
        NEW_WORDS
    }

    /** Checks that there is an id where one is needed. */
    public Spot {
        Objects.requireNonNull(kind);
        if (kind != Kind.COVER && kind != Kind.NEW_CHAPTER) {
            Objects.requireNonNull(id);
        }
    }

    /** {@return whether it has a name; the others have words only} */
    public boolean isNamed() {
        return kind == Kind.COVER || kind == Kind.CHAPTER || kind == Kind.NEW_CHAPTER;
    }

    /** {@return whether it has words; the others have a name only} */
    public boolean isWorded() {
        return kind == Kind.COVER || kind == Kind.PEG || kind == Kind.NEW_WORDS;
    }

    /** {@return the name of the form, as drafts know it} */
    public String form() {
        return "SELF_PORTRAIT_" + kind;
    }
}
