package nl.cultureelzelfportret.persistence.note;

import java.util.UUID;

/**
 * Which notes are wanted.
 *
 * @param words       that stand in them, or in the name of whom or what they are about; empty for all
 * @param subject     id of the person or the activity that they are about, or null
 * @param schoolClass id of the class of which that one is a pupil today, or that does the activity, or null
 * @param shared      true for what colleagues shared, false for one's own
 */
public record NoteFilter(String words, UUID subject, UUID schoolClass, boolean shared) {

    /** All of one's own. */
    public static final NoteFilter ALL = new NoteFilter("", null, null, false);

    /** Strips the words. */
    public NoteFilter {
        words = words == null ? "" : words.strip();
    }

    /** {@return whether nothing is left out} */
    public boolean isAll() {
        return words.isEmpty() && subject == null && schoolClass == null && !shared;
    }
}
