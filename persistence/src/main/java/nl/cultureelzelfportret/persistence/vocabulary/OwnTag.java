package nl.cultureelzelfportret.persistence.vocabulary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A word of its owner's own on something; the owner stands in it so that one's own words are found at once. */
@Embeddable
public class OwnTag {

    @Column(name = "word", nullable = false, length = Tags.LENGTH)
    private String word;

    @Column(name = "owner_id", nullable = false)
    private Long ownerId;

    /** For JPA. */
    protected OwnTag() {}

    /**
     * @param word    as {@link Tags#normalised(String)} makes it
     * @param ownerId key of the person
     */
    public OwnTag(String word, Long ownerId) {
        this.word = Objects.requireNonNull(word);
        this.ownerId = ownerId;
    }

    /** {@return the word} */
    public String getWord() {
        return word;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnTag that && word.equals(that.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }
}
