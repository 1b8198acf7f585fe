package nl.cultureelzelfportret.ejb.roster;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.roster.Belonging;
import nl.cultureelzelfportret.persistence.roster.ListedName;

/**
 * Somebody of a school, as its administrator sees them: who they are, never what they made.
 *
 * @param publicId   their id
 * @param name       their name
 * @param userName   with which they sign in; empty for who cannot
 * @param mustChange whether they have not chosen a password of their own yet
 * @param lastSignIn when they last came in, or null
 * @param roles      what they are at the school
 * @param classes    ids of their classes at the school
 * @param belonging  how they stand to the school
 * @param self       whether it is the viewer
 */
public record PersonView(
        UUID publicId,
        ListedName name,
        String userName,
        boolean mustChange,
        Instant lastSignIn,
        Set<Role> roles,
        Set<UUID> classes,
        Belonging belonging,
        boolean self) {

    /** Copies the sets. */
    public PersonView {
        roles = Set.copyOf(roles);
        classes = Set.copyOf(classes);
    }

    /** {@return the whole name} */
    public String fullName() {
        return name.full();
    }

    /** {@return whether they are a pupil who is in no class now} */
    public boolean isOnTheWay() {
        return belonging == Belonging.ON_THE_WAY;
    }

    /** {@return whether they do not belong to the school any more} */
    public boolean isGone() {
        return belonging == Belonging.GONE;
    }

    /** {@return whether they have this role} */
    public boolean is(String role) {
        return roles.contains(Role.valueOf(role));
    }
}
