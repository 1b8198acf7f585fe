package nl.cultureelzelfportret.ejb.access;

import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;

/**
 * Who is looking, in this request.
 *
 * @param personId           key of the person
 * @param publicId           id of the person
 * @param roles              what they come for
 * @param circle             where they belong today
 * @param staffOf            keys of the schools where they are a teacher or an administrator today
 * @param adminOf            keys of the regions whose institute they work for today
 * @param schoolAdminOf      keys of the schools that they run today
 * @param mustChangePassword whether they have to choose a password of their own before anything else
 */
public record Viewer(
        long personId,
        UUID publicId,
        Set<Role> roles,
        Circle circle,
        Set<Long> staffOf,
        Set<Long> adminOf,
        Set<Long> schoolAdminOf,
        boolean mustChangePassword) {

    /** Copies the sets. */
    public Viewer {
        roles = Set.copyOf(roles);
        staffOf = Set.copyOf(staffOf);
        adminOf = Set.copyOf(adminOf);
        schoolAdminOf = Set.copyOf(schoolAdminOf);
    }

    /** {@return whether this person has a portfolio of their own} */
    public boolean keepsPortfolio() {
        return roles.stream().anyMatch(Role::keepsPortfolio);
    }

    /**
     * {@return whether this person has the role}
     *
     * @param role one of the roles
     */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
