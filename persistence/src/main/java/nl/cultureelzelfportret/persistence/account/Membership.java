package nl.cultureelzelfportret.persistence.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.school.SchoolClass;

/**
 * A person is in a class, as pupil or as teacher, from a day to a day. What others of the class may see of each other
 * follows from it, and ends with it.
 */
@Entity
@Table(name = "membership")
public class Membership extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_class_id", nullable = false)
    private SchoolClass schoolClass;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 20)
    private Role role;

    @Column(name = "begin_date", nullable = false)
    private LocalDate begin;

    @Column(name = "end_date")
    private LocalDate end;

    /** For JPA. */
    protected Membership() {}

    /**
     * @param person      who is in the class
     * @param schoolClass the class
     * @param role        {@link Role#PUPIL} or {@link Role#TEACHER}
     * @param begin       the first day
     * @param end         the last day, or null while it is not known
     * @throws IllegalArgumentException for another role, or if it ends before it begins
     */
    public Membership(Person person, SchoolClass schoolClass, Role role, LocalDate begin, LocalDate end) {
        if (!role.keepsPortfolio() || (end != null && end.isBefore(begin))) {
            throw new IllegalArgumentException("not a membership: " + role + " " + begin + " - " + end);
        }
        this.person = Objects.requireNonNull(person);
        this.schoolClass = Objects.requireNonNull(schoolClass);
        this.role = role;
        this.begin = begin;
        this.end = end;
    }

    /**
     * The person leaves the class.
     *
     * @param lastDay the last day on which they belong to it
     */
    public void endOn(LocalDate lastDay) {
        end = Objects.requireNonNull(lastDay);
    }

    /** {@return who is in the class} */
    public Person getPerson() {
        return person;
    }

    /** {@return the class} */
    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    /** {@return pupil or teacher} */
    public Role getRole() {
        return role;
    }

    /** {@return the first day} */
    public LocalDate getBegin() {
        return begin;
    }

    /** {@return the last day, or null while it is not known} */
    public LocalDate getEnd() {
        return end;
    }
}
