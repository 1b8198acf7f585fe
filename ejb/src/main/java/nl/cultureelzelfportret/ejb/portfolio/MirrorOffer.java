package nl.cultureelzelfportret.ejb.portfolio;

import java.util.List;
import java.util.UUID;

/**
 * To whom a teacher can hold up a moment.
 *
 * @param heading of the moment; may be empty
 * @param words   with which pupils were invited before; may be empty
 * @param classes that the viewer teaches
 */
public record MirrorOffer(String heading, String words, List<Choice> classes) {

    /**
     * A class to choose.
     *
     * @param publicId of the class
     * @param name     such as Groep 5
     * @param held     whether the moment is held up to it already
     */
    public record Choice(UUID publicId, String name, boolean held) {}
}
