package nl.cultureelzelfportret.persistence.region;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/** A province, or a part of one, that a culture institute serves. */
@Entity
@Table(name = "region")
public class Region extends BaseEntity {

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "slug", nullable = false, length = 60)
    private String slug;

    @Embedded
    private Institute institute;

    /** For JPA. */
    protected Region() {}

    /**
     * @param name      such as Noord-Brabant
     * @param slug      its name in an address, such as {@code noord-brabant}; unique
     * @param institute that serves it
     */
    public Region(String name, String slug, Institute institute) {
        this.name = Objects.requireNonNull(name);
        this.slug = Objects.requireNonNull(slug);
        this.institute = Objects.requireNonNull(institute);
    }

    /** {@return such as Noord-Brabant} */
    public String getName() {
        return name;
    }

    /** {@return its name in an address} */
    public String getSlug() {
        return slug;
    }

    /** {@return the institute that serves it} */
    public Institute getInstitute() {
        return institute;
    }
}
