package nl.cultureelzelfportret.persistence.roster;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;

/**
 * Somebody in the list of a school's people.
 *
 * @param publicId   their id
 * @param name       given name and family name
 * @param sortName   family name first, for the order of a list
 * @param userName   with which they sign in; empty for who cannot
 * @param roles      what they are at the school
 * @param classes    names of their classes at the school
 * @param lastSignIn when they last came in, or null
 */
public record PersonRow(
        UUID publicId,
        String name,
        String sortName,
        String userName,
        Set<Role> roles,
        String classes,
        Instant lastSignIn) {

    /** {@return the first of their roles} */
    public Role mainRole() {
        return roles.stream().min(Role::compareTo).orElseThrow();
    }
}
