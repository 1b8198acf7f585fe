package nl.cultureelzelfportret.persistence.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;

/** What somebody wants after looking back. Both halves may stay open. Form model and columns at once. */
@Embeddable
public class Wish implements Serializable {

    /** As many characters fit in a wish. */
    public static final int LENGTH = 500;

    private static final long serialVersionUID = 1L;

    private static final String KIND = "wishKind";
    private static final String WORDS = "wishWords";

    @Enumerated(EnumType.STRING)
    @Column(name = "wish_kind", length = 12)
    private WishKind kind;

    @Column(name = "wish_words", nullable = false, length = LENGTH)
    private String words = "";

    /** No wish yet. */
    public Wish() {}

    /**
     * @param kind  which of the four, or null
     * @param words may be null or empty
     */
    public Wish(WishKind kind, String words) {
        setKind(kind);
        setWords(words);
    }

    /**
     * Reads a wish out of a draft.
     *
     * @param fields of the draft; missing ones are passed over
     * @return the wish as far as it was made
     */
    public static Wish of(Map<String, String> fields) {
        return new Wish(
                Stream.of(WishKind.values())
                        .filter(kind -> kind.name().equals(fields.get(KIND)))
                        .findFirst()
                        .orElse(null),
                fields.get(WORDS));
    }

    /** {@return the fields of a draft out of which {@link #of(Map)} makes this wish again} */
    public Map<String, String> toFields() {
        return Map.of(KIND, kind == null ? "" : kind.name(), WORDS, words);
    }

    /**
     * Refuses a wish that does not fit.
     *
     * @throws BusinessException if it is too long
     */
    void guard() {
        if (words.length() > LENGTH) {
            throw new BusinessException("reflection.wish.tooLong", LENGTH);
        }
    }

    /** {@return whether something is wished} */
    public boolean isMade() {
        return kind != null && !words.isEmpty();
    }

    /** {@return which of the four, or null} */
    public WishKind getKind() {
        return kind;
    }

    /** @param kind which of the four, or null */
    public final void setKind(WishKind kind) {
        this.kind = kind;
    }

    /** {@return what is wished; may be empty} */
    public String getWords() {
        return words;
    }

    /** @param words may be null or empty */
    public final void setWords(String words) {
        this.words = words == null ? "" : words.strip();
    }
}
