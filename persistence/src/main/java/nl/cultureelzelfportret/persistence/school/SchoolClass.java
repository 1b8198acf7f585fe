package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.core.BaseEntity;

/** A class of a school in one school year: <em>Groep 5</em>, <em>H2b</em>. The next year it is another class. */
@Entity
@Table(name = "school_class")
public class SchoolClass extends BaseEntity {

    private static final int LAST_OF_BEGINNING_READERS = 4;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id", nullable = false)
    private School school;

    @Column(name = "school_year", nullable = false, length = 9)
    private SchoolYear schoolYear;

    @Column(name = "name", nullable = false, length = 60)
    private String name;

    @Column(name = "year_group", nullable = false)
    private int yearGroup;

    /** For JPA. */
    protected SchoolClass() {}

    /**
     * @param school     to which it belongs
     * @param schoolYear in which it exists
     * @param name       as people call it
     * @param yearGroup  1–8 for groep 1–8, 11–16 for VO leerjaar 1–6 (as EDEXML 2.1 numbers them)
     */
    public SchoolClass(School school, SchoolYear schoolYear, String name, int yearGroup) {
        this.school = Objects.requireNonNull(school);
        this.schoolYear = Objects.requireNonNull(schoolYear);
        this.name = Objects.requireNonNull(name);
        this.yearGroup = yearGroup;
    }

    /**
     * Is called otherwise, or is of another year.
     *
     * @param newName      as people call it
     * @param newYearGroup 1–8 for groep 1–8, 11–16 for VO leerjaar 1–6
     */
    public void describe(String newName, int newYearGroup) {
        name = Objects.requireNonNull(newName);
        yearGroup = newYearGroup;
    }

    /** {@return the school to which it belongs} */
    public School getSchool() {
        return school;
    }

    /** {@return the year in which it exists} */
    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** {@return as people call it} */
    public String getName() {
        return name;
    }

    /** {@return 1–8 for groep 1–8, 11–16 for VO leerjaar 1–6} */
    public int getYearGroup() {
        return yearGroup;
    }

    /** {@return whether its children are only learning to read: groep 1–4} */
    public boolean isOfBeginningReaders() {
        return yearGroup <= LAST_OF_BEGINNING_READERS;
    }
}
