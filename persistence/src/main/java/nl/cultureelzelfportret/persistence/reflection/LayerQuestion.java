package nl.cultureelzelfportret.persistence.reflection;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question of a layer. Its words are in the bundles, for each edition and language.
 *
 * @param layer  of the onion
 * @param number from 1
 */
public record LayerQuestion(Layer layer, int number) implements Serializable {

    /**
     * {@return the question that is written so; empty if none is}
     *
     * @param written such as {@code SKILLS-1}; may be null
     */
    public static Optional<LayerQuestion> of(String written) {
        return Stream.of(Layer.values())
                .flatMap(layer -> layer.questions().stream())
                .filter(question -> question.toString().equals(written))
                .findFirst();
    }

    /** {@return the end of the key of its words} */
    public String key() {
        return layer + "." + number;
    }

    /** {@return the field of a draft in which its answer is typed} */
    public String field() {
        return "answer-" + this;
    }

    @Override
    public String toString() {
        return layer + "-" + number;
    }
}
