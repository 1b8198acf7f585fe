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
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.School;

/** A person has a role from a day on: at a school, in a region, or (an operator) in the whole installation. */
@Entity
@Table(name = "role_grant")
public class RoleGrant extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, length = 20)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "region_id")
    private Region region;

    @Column(name = "begin_date", nullable = false)
    private LocalDate begin;

    @Column(name = "end_date")
    private LocalDate end;

    /** For JPA. */
    protected RoleGrant() {}

    /**
     * @param person who gets the role
     * @param role   what they come for
     * @param school where, for pupil, teacher, school admin and trainer; else null
     * @param region where, for a region admin; else null
     * @param begin  the first day
     * @throws IllegalArgumentException if the place does not fit the role
     */
    public RoleGrant(Person person, Role role, School school, Region region, LocalDate begin) {
        boolean fits =
                switch (role) {
                    case PUPIL, TEACHER, SCHOOL_ADMIN, TRAINER -> school != null && region == null;
                    case REGION_ADMIN -> school == null && region != null;
                    case OPERATOR -> school == null && region == null;
                };
        if (!fits) {
            throw new IllegalArgumentException(role + " does not have this place");
        }
        this.person = Objects.requireNonNull(person);
        this.role = role;
        this.school = school;
        this.region = region;
        this.begin = Objects.requireNonNull(begin);
    }

    /**
     * The role ends.
     *
     * @param lastDay the last day on which it counts
     */
    public void endOn(LocalDate lastDay) {
        end = Objects.requireNonNull(lastDay);
    }

    /** {@return who has the role} */
    public Person getPerson() {
        return person;
    }

    /** {@return what they come for} */
    public Role getRole() {
        return role;
    }

    /** {@return at which school, or null} */
    public School getSchool() {
        return school;
    }

    /** {@return in which region, or null} */
    public Region getRegion() {
        return region;
    }

    /** {@return the first day} */
    public LocalDate getBegin() {
        return begin;
    }

    /** {@return the last day, or null} */
    public LocalDate getEnd() {
        return end;
    }
}
