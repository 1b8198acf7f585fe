package nl.cultureelzelfportret.persistence.vocabulary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/**
 * How a term is said: for PO and for VO, in Dutch and in English. What stays empty is said as in the other edition, and
 * without English in Dutch. Form model, argument and columns at once.
 */
@Embeddable
public class Wording implements Serializable {

    /** As many characters fit in each. */
    public static final int LENGTH = 120;

    private static final long serialVersionUID = 1L;

    private static final String PO_DUTCH = "poDutch";
    private static final String PO_ENGLISH = "poEnglish";
    private static final String VO_DUTCH = "voDutch";
    private static final String VO_ENGLISH = "voEnglish";

    @Column(name = "po_nl", nullable = false, length = LENGTH)
    private String poDutch = "";

    @Column(name = "po_en", nullable = false, length = LENGTH)
    private String poEnglish = "";

    @Column(name = "vo_nl", nullable = false, length = LENGTH)
    private String voDutch = "";

    @Column(name = "vo_en", nullable = false, length = LENGTH)
    private String voEnglish = "";

    /** Nothing yet. */
    public Wording() {}

    /**
     * @param poDutch   may be empty, if the other Dutch one is not
     * @param poEnglish may be empty
     * @param voDutch   may be empty, if the other Dutch one is not
     * @param voEnglish may be empty
     */
    public Wording(String poDutch, String poEnglish, String voDutch, String voEnglish) {
        setPoDutch(poDutch);
        setPoEnglish(poEnglish);
        setVoDutch(voDutch);
        setVoEnglish(voEnglish);
    }

    /** @param other to copy */
    public Wording(Wording other) {
        this(other.poDutch, other.poEnglish, other.voDutch, other.voEnglish);
    }

    /**
     * {@return the wording that stands in a draft}
     *
     * @param fields of the draft; missing ones are empty
     */
    public static Wording of(Map<String, String> fields) {
        return new Wording(fields.get(PO_DUTCH), fields.get(PO_ENGLISH), fields.get(VO_DUTCH), fields.get(VO_ENGLISH));
    }

    /** {@return the fields of a draft out of which {@link #of(Map)} makes this wording again} */
    public Map<String, String> toFields() {
        return Map.of(PO_DUTCH, poDutch, PO_ENGLISH, poEnglish, VO_DUTCH, voDutch, VO_ENGLISH, voEnglish);
    }

    /**
     * {@return the words for a reader}
     *
     * @param skin     of the edition that the reader sees: {@code po} or {@code vo}
     * @param language in which the reader reads
     */
    public String said(String skin, Language language) {
        boolean primary = "po".equals(skin);
        Stream<String> dutch = primary ? Stream.of(poDutch, voDutch) : Stream.of(voDutch, poDutch);
        Stream<String> english = primary ? Stream.of(poEnglish, voEnglish) : Stream.of(voEnglish, poEnglish);
        return (language == Language.EN ? Stream.concat(english, dutch) : dutch)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * Makes sure that everybody can read it.
     *
     * @throws BusinessException if there are no Dutch words, or one does not fit
     */
    public void check() {
        if (poDutch.isEmpty() && voDutch.isEmpty()) {
            throw new BusinessException("vocabulary.term.noDutch");
        }
        if (Stream.of(poDutch, poEnglish, voDutch, voEnglish).anyMatch(words -> words.length() > LENGTH)) {
            throw new BusinessException("vocabulary.term.tooLong", LENGTH);
        }
    }

    private static String stripped(String words) {
        return words == null ? "" : words.strip();
    }

    /** {@return for PO, in Dutch} */
    public String getPoDutch() {
        return poDutch;
    }

    /** @param words may be null or empty */
    public final void setPoDutch(String words) {
        poDutch = stripped(words);
    }

    /** {@return for PO, in English} */
    public String getPoEnglish() {
        return poEnglish;
    }

    /** @param words may be null or empty */
    public final void setPoEnglish(String words) {
        poEnglish = stripped(words);
    }

    /** {@return for VO, in Dutch} */
    public String getVoDutch() {
        return voDutch;
    }

    /** @param words may be null or empty */
    public final void setVoDutch(String words) {
        voDutch = stripped(words);
    }

    /** {@return for VO, in English} */
    public String getVoEnglish() {
        return voEnglish;
    }

    /** @param words may be null or empty */
    public final void setVoEnglish(String words) {
        voEnglish = stripped(words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording that && toFields().equals(that.toFields());
    }

    @Override
    public int hashCode() {
        return Objects.hash(poDutch, poEnglish, voDutch, voEnglish);
    }
}
