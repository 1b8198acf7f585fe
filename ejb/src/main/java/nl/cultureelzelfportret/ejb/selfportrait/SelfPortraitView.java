package nl.cultureelzelfportret.ejb.selfportrait;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Visibility;

/**
 * A page of a self-portrait.
 *
 * @param person        id of its owner
 * @param ownerName     full name; empty if nothing was hung up yet
 * @param ownerInitials for the frame
 * @param ownerAccent   the colour of the frame
 * @param title         how its owner called it; may be empty
 * @param words         with which it begins; may be empty
 * @param visibility    who may look
 * @param chapters      all of them, in their order, each with what is on this page
 * @param hanging       how much hangs in all chapters together
 * @param next          where the next page begins, or null at the end
 */
public record SelfPortraitView(
        UUID person,
        String ownerName,
        String ownerInitials,
        String ownerAccent,
        String title,
        String words,
        Visibility visibility,
        List<ChapterView> chapters,
        int hanging,
        Integer next) {

    /** {@return the words on the cover in paragraphs} */
    public List<String> paragraphs() {
        return words.isEmpty() ? List.of() : List.of(words.split("\\R+"));
    }

    /** {@return whether there is nothing to see yet} */
    public boolean isBare() {
        return chapters.stream().noneMatch(chapter -> chapter.size() > 0 || chapter.isShown());
    }
}
