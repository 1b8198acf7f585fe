package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/** What a region tells about one thing on its public page, in one language. Plain text, with a few marks (Markdown). */
@Entity
@Table(name = "region_text")
public class RegionText extends BaseEntity {

    /** As many characters fit in one. */
    public static final int LENGTH = 5000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_id", nullable = false, updatable = false)
    private Region region;

    @Column(name = "language", nullable = false, updatable = false, length = 2)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false, updatable = false, length = 15)
    private PagePart part;

    @Column(name = "content", nullable = false)
    private String content;

    /** For JPA. */
    protected RegionText() {}

    /**
     * @param region   that tells it
     * @param language {@code nl} or {@code en}
     * @param part     what it is about
     * @param content  its words
     */
    public RegionText(Region region, String language, PagePart part, String content) {
        this.region = Objects.requireNonNull(region);
        this.language = Objects.requireNonNull(language);
        this.part = Objects.requireNonNull(part);
        rewrite(content);
    }

    /**
     * Tells it in other words.
     *
     * @param words instead of those that were there
     * @throws BusinessException if there are too many
     */
    public final void rewrite(String words) {
        if (words.length() > LENGTH) {
            throw new BusinessException("region.texts.tooLong", LENGTH);
        }
        content = words.strip();
    }

    /** {@return {@code nl} or {@code en}} */
    public String getLanguage() {
        return language;
    }

    /** {@return what it is about} */
    public PagePart getPart() {
        return part;
    }

    /** {@return its words} */
    public String getContent() {
        return content;
    }
}
