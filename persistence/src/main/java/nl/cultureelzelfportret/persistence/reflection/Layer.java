package nl.cultureelzelfportret.persistence.reflection;

import java.util.List;
import java.util.stream.IntStream;

/** The layers of the onion of Korthagen, from the outside in. Nobody has to go deeper than they like. */
public enum Layer {
    /** Where was it, and who was there? */
    ENVIRONMENT,
    /** What did I do? */
    BEHAVIOUR,
    /** What can I do? */
    SKILLS,
    /** What do I find important? */
    BELIEFS,
    /** Who am I in this? */
    IDENTITY,
    /** What do I do it for? */
    MISSION,
    /** What is my strength? */
    CORE_QUALITIES;

    private static final int QUESTIONS = 2;

    /** {@return the questions of this layer, in their order} */
    public List<LayerQuestion> questions() {
        return IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(number -> new LayerQuestion(this, number))
                .toList();
    }

    /** {@return how deep it is, from 1 for the outermost layer} */
    public int getDepth() {
        return ordinal() + 1;
    }
}
