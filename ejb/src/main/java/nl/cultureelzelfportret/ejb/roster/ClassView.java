package nl.cultureelzelfportret.ejb.roster;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;

/**
 * A class of a school, as its administrator sees it.
 *
 * @param publicId   its id
 * @param name       as people call it
 * @param yearGroup  1–8 or 11–16
 * @param schoolYear such as {@code 2026-2027}
 * @param members    pupils and teachers
 * @param others     teachers of the school who do not teach it
 */
public record ClassView(
        UUID publicId,
        String name,
        int yearGroup,
        String schoolYear,
        List<ClassMember> members,
        List<ClassMember> others) {

    /** Copies the lists. */
    public ClassView {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }

    /** {@return its pupils} */
    public List<ClassMember> pupils() {
        return members.stream().filter(member -> member.role() == Role.PUPIL).toList();
    }

    /** {@return its teachers} */
    public List<ClassMember> teachers() {
        return members.stream().filter(member -> member.role() == Role.TEACHER).toList();
    }
}
