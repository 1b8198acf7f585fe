package nl.cultureelzelfportret.persistence.vocabulary;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/**
 * What somebody says that a thing is about: competences, terms of the vocabulary, and words of their own. Form model and
 * argument at once.
 */
public class Tags implements Serializable {

    /** As many characters fit in a word of one's own. */
    public static final int LENGTH = 40;

    /** So many words of one's own can be on one thing. */
    public static final int MOST = 10;

    private static final long serialVersionUID = 1L;

    private static final String COMPETENCES = "competences";
    private static final String TERMS = "terms";
    private static final String TAGS = "tags";
    private static final String NEW_TAGS = "newTags";

    private final Set<Competence> competences;
    private final Set<UUID> terms;
    private final Set<String> own;

    /** Nothing yet. */
    public Tags() {
        this(Set.of(), Set.of(), Set.of());
    }

    /**
     * @param competences about which it is
     * @param terms       ids of terms of the vocabulary
     * @param own         words of one's own, in whatever way they were typed
     */
    public Tags(Set<Competence> competences, Collection<UUID> terms, Collection<String> own) {
        this.competences = EnumSet.noneOf(Competence.class);
        this.competences.addAll(competences);
        this.terms = new TreeSet<>(terms);
        this.own = new TreeSet<>();
        own.stream().map(Tags::normalised).filter(word -> !word.isEmpty()).forEach(this.own::add);
    }

    /**
     * {@return tags that name competences and nothing else}
     *
     * @param competences about which it is
     */
    public static Tags about(Collection<Competence> competences) {
        return new Tags(Set.copyOf(competences), Set.of(), Set.of());
    }

    /**
     * {@return the same tags, and this competence}
     *
     * @param competence about which it is as well
     */
    public Tags and(Competence competence) {
        Set<Competence> more = EnumSet.of(competence);
        more.addAll(competences);
        return new Tags(more, terms, own);
    }

    /**
     * Reads tags out of a draft.
     *
     * @param fields of the draft; what is no tag is passed over
     * @return the tags as far as they were chosen
     */
    public static Tags of(Map<String, String> fields) {
        return new Tags(
                Arrays.stream(Competence.values())
                        .filter(competence -> parts(fields.get(COMPETENCES)).contains(competence.name()))
                        .collect(Collectors.toSet()),
                parts(fields.get(TERMS)).stream()
                        .filter(part -> part.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                        .map(UUID::fromString)
                        .toList(),
                Stream.concat(parts(fields.get(TAGS)).stream(), parts(fields.get(NEW_TAGS)).stream())
                        .toList());
    }

    private static List<String> parts(String field) {
        return field == null ? List.of() : List.of(field.split("[,;]"));
    }

    /** {@return the fields of a draft out of which {@link #of(Map)} makes these tags again} */
    public Map<String, String> toFields() {
        return Map.of(
                COMPETENCES,
                competences.stream().map(Competence::name).collect(Collectors.joining(",")),
                TERMS,
                terms.stream().map(UUID::toString).collect(Collectors.joining(",")),
                TAGS,
                String.join(",", own),
                NEW_TAGS,
                "");
    }

    /**
     * {@return a word of one's own as it is kept: in small letters, with single spaces, without a hash before it}
     *
     * @param typed by somebody
     */
    public static String normalised(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\p{C},;]+", " ")
                .strip()
                .replaceFirst("^#\\s*", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Makes sure that it fits.
     *
     * @throws BusinessException if a word of one's own is too long, or there are too many
     */
    public void check() {
        if (own.stream().anyMatch(word -> word.length() > LENGTH)) {
            throw new BusinessException("vocabulary.tags.tooLong", LENGTH);
        }
        if (own.size() > MOST) {
            throw new BusinessException("vocabulary.tags.tooMany", MOST);
        }
    }

    /** {@return about which competences it is} */
    public Set<Competence> getCompetences() {
        return Set.copyOf(competences);
    }

    /** {@return ids of terms of the vocabulary} */
    public Set<UUID> getTerms() {
        return Set.copyOf(terms);
    }

    /** {@return words of one's own, in the order of the alphabet} */
    public List<String> getOwn() {
        return List.copyOf(own);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tags that
                && competences.equals(that.competences)
                && terms.equals(that.terms)
                && own.equals(that.own);
    }

    @Override
    public int hashCode() {
        return Objects.hash(competences, terms, own);
    }
}
