package nl.cultureelzelfportret.persistence.mindmap;

import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Accent;

/**
 * What stands at one place of a mindmap.
 *
 * @param id      of the node, chosen by the browser
 * @param parent  id of the node on which it hangs, or null for the middle
 * @param words   may be empty
 * @param colour  of the branch, or null where it has that of its parent
 * @param picture id of a photograph, or null
 */
public record NodeContent(UUID id, UUID parent, String words, Accent colour, UUID picture) implements Serializable {

    /** As many characters fit. */
    public static final int LENGTH = 80;

    /** Strips the words. */
    public NodeContent {
        words = words == null ? "" : words.strip();
    }

    /** {@return whether there is nothing to see} */
    public boolean isEmpty() {
        return words.isEmpty() && picture == null;
    }

    NodeContent under(UUID other) {
        return new NodeContent(id, other, words, colour, picture);
    }
}
