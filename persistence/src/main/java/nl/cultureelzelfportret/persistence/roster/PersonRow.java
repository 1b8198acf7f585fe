package nl.cultureelzelfportret.persistence.roster;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.access.Role;

/**
 * Somebody in the list of a school's people.
 *
 * @param publicId   their id
 * @param name       given name and family name
 * @param sortName   family name first, for the order of a list
 * @param userName   with which they sign in; empty for who cannot
 * @param roles      what they are at the school, or were
 * @param classes    in which they are at the school today
 * @param belonging  how they stand to the school
 * @param lastSignIn when they last came in, or null
 */
public record PersonRow(
        UUID publicId,
        String name,
        String sortName,
        String userName,
        Set<Role> roles,
        List<InClass> classes,
        Belonging belonging,
        Instant lastSignIn) {

    /**
     * A class in which somebody is.
     *
     * @param publicId its id
     * @param name     its name
     */
    public record InClass(UUID publicId, String name) {}

    /** Copies the collections. */
    public PersonRow {
        roles = Set.copyOf(roles);
        classes = List.copyOf(classes);
    }

    /** {@return the names of their classes, in a row} */
    public String classNames() {
        return classes.stream().map(InClass::name).collect(Collectors.joining(", "));
    }

    /** {@return the first of their roles} */
    public Role mainRole() {
        return roles.stream().min(Role::compareTo).orElseThrow();
    }
}
