package nl.cultureelzelfportret.persistence.account;

import java.util.Collection;
import java.util.List;
import nl.cultureelzelfportret.persistence.access.Role;

/**
 * Where somebody belongs, by keys: in a class, or at a school by a role there.
 *
 * @param role          in the class, or null
 * @param schoolClassId key of the class, or null
 * @param schoolId      key of the school
 */
public record Place(Role role, Long schoolClassId, long schoolId) {

    /** {@return the places of these memberships} */
    public static List<Place> of(Collection<Membership> memberships) {
        return memberships.stream()
                .map(membership -> new Place(
                        membership.getRole(),
                        membership.getSchoolClass().getId(),
                        membership.getSchoolClass().getSchool().getId()))
                .toList();
    }

    /** {@return a place by a role at a school} */
    public static Place at(long schoolId) {
        return new Place(null, null, schoolId);
    }
}
