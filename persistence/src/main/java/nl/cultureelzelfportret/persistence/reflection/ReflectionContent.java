package nl.cultureelzelfportret.persistence.reflection;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody puts into a reflection, as it stands in a draft: what they look back at, through which layers, the answers
 * and the wish.
 *
 * @param about   ids of moments
 * @param period  may be open
 * @param layers  that were chosen
 * @param answers words by question; questions without words are left out
 * @param spoken  files by the question that they answer
 * @param wish    may be open
 */
public record ReflectionContent(
        List<UUID> about,
        Period period,
        Set<Layer> layers,
        Map<LayerQuestion, String> answers,
        Map<UUID, LayerQuestion> spoken,
        Wish wish)
        implements Serializable {

    /** Field of a draft with the ids of the moments, joined by commas. */
    public static final String ABOUT = "about";
    /** Field of a draft with the first day of the period. */
    public static final String FROM = "from";
    /** Field of a draft with the last day of the period. */
    public static final String TO = "to";
    /** Field of a draft with the layers, joined by commas. */
    public static final String LAYERS = "layers";

    private static final String SPOKEN = "answerOf-";
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /**
     * Reads a reflection out of a draft.
     *
     * @param fields of the draft; unknown and missing ones are passed over
     * @return the reflection as far as it was made
     */
    public static ReflectionContent of(Map<String, String> fields) {
        Map<LayerQuestion, String> answers = questions()
                .filter(question -> !fields.getOrDefault(question.field(), "").isBlank())
                .collect(Collectors.toMap(question -> question, question -> fields.get(question.field())
                        .strip()));
        return new ReflectionContent(
                ids(fields.get(ABOUT)),
                Period.of(fields.get(FROM), fields.get(TO)),
                layers(fields.get(LAYERS)),
                answers,
                spoken(fields),
                Wish.of(fields));
    }

    private static Stream<LayerQuestion> questions() {
        return Stream.of(Layer.values()).flatMap(layer -> layer.questions().stream());
    }

    private static Stream<String> parts(String field) {
        return field == null || field.isBlank() ? Stream.of() : Arrays.stream(field.split(","));
    }

    private static List<UUID> ids(String field) {
        return parts(field)
                .filter(part -> part.matches(ID))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    private static Set<Layer> layers(String field) {
        List<String> named = parts(field).toList();
        return Stream.of(Layer.values())
                .filter(layer -> named.contains(layer.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Layer.class)));
    }

    private static Map<UUID, LayerQuestion> spoken(Map<String, String> fields) {
        Map<UUID, LayerQuestion> spoken = new HashMap<>();
        fields.forEach((name, value) -> {
            Optional<LayerQuestion> question = LayerQuestion.of(value);
            if (name.matches(SPOKEN + ID) && question.isPresent()) {
                spoken.put(UUID.fromString(name.substring(SPOKEN.length())), question.get());
            }
        });
        return spoken;
    }

    /**
     * {@return the field of a draft that tells which question a file answers}
     *
     * @param file id of the file
     */
    public static String spokenField(UUID file) {
        return SPOKEN + file;
    }

    /** {@return the fields of a draft out of which {@link #of(Map)} makes this reflection again} */
    public Map<String, String> toFields() {
        Map<String, String> fields = new HashMap<>(wish.toFields());
        fields.put(ABOUT, about.stream().map(UUID::toString).collect(Collectors.joining(",")));
        fields.put(FROM, period.isChosen() ? period.getFrom().toString() : "");
        fields.put(TO, period.isChosen() ? period.getTo().toString() : "");
        fields.put(LAYERS, layers.stream().map(Layer::name).collect(Collectors.joining(",")));
        answers.forEach((question, words) -> fields.put(question.field(), words));
        spoken.forEach((file, question) -> fields.put(spokenField(file), question.toString()));
        return fields;
    }

    /** {@return the questions to be answered: those of the chosen layers, from the outside in} */
    public List<LayerQuestion> asked() {
        return layers.stream().flatMap(layer -> layer.questions().stream()).toList();
    }

    /** {@return the answers as one text, from the outside in: what is searched, and quoted on a card} */
    public String text() {
        return questions().filter(answers::containsKey).map(answers::get).collect(Collectors.joining("\n\n"));
    }
}
