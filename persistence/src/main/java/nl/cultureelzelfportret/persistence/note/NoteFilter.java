package nl.cultureelzelfportret.persistence.note;

import java.util.UUID;

/**
 * Which notes are wanted.
 *
 * @param words       that stand in them, or in the name of whom they are about; empty for all
 * @param person      id of the one whom they are about, or null
 * @param schoolClass id of the class of which that one is a pupil today, or null
 * @param shared      true for what colleagues shared, false for one's own
 */
public record NoteFilter(String words, UUID person, UUID schoolClass, boolean shared) {

    /** All of one's own. */
    public static final NoteFilter ALL = new NoteFilter("", null, null, false);

    /** Strips the words. */
    public NoteFilter {
        words = words == null ? "" : words.strip();
    }

    /** {@return whether nothing is left out} */
    public boolean isAll() {
        return words.isEmpty() && person == null && schoolClass == null && !shared;
    }
}
