package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/**
 * A building of a school. Its six-character code is not unique: a building without a number of its own shares that of
 * another (RIO).
 */
@Entity
@Table(name = "location")
public class Location extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false, updatable = false)
    private School school;

    @Column(name = "name", nullable = false, length = 150)
    private String name;

    @Column(name = "brin", nullable = false, length = 6)
    private String brin;

    @Embedded
    private Address address;

    /** For JPA. */
    protected Location() {}

    /**
     * @param school  whose building it is
     * @param name    as people call it
     * @param brin    the school's code and 2 digits, such as {@code 99XX01}
     * @param address of the building
     * @throws IllegalArgumentException if the code is not one
     */
    public Location(School school, String name, String brin, Address address) {
        this.school = Objects.requireNonNull(school);
        describe(name, brin, address);
    }

    /**
     * Describes it anew.
     *
     * @param newName    as people call it
     * @param newBrin    the school's code and 2 digits, such as {@code 99XX01}
     * @param newAddress of the building
     * @throws IllegalArgumentException if the code is not one
     */
    public final void describe(String newName, String newBrin, Address newAddress) {
        if (!newBrin.matches("[0-9]{2}[A-Z]{2}[0-9]{2}")) {
            throw new IllegalArgumentException("not a code of a location: " + newBrin);
        }
        name = Objects.requireNonNull(newName);
        brin = newBrin;
        address = Objects.requireNonNull(newAddress);
    }

    /** {@return whose building it is} */
    public School getSchool() {
        return school;
    }

    /** {@return as people call it} */
    public String getName() {
        return name;
    }

    /** {@return such as {@code 99XX01}} */
    public String getBrin() {
        return brin;
    }

    /** {@return of the building} */
    public Address getAddress() {
        return address;
    }
}
