package nl.cultureelzelfportret.persistence.account;

import java.util.List;

/**
 * Who somebody is on a day.
 *
 * @param person             the person
 * @param grants             the roles that they have, at least one
 * @param memberships        the classes in which they are, with their school, by name
 * @param mustChangePassword whether they still have to choose a password of their own
 */
public record Identity(
        Person person, List<RoleGrant> grants, List<Membership> memberships, boolean mustChangePassword) {

    /** Copies the lists. */
    public Identity {
        grants = List.copyOf(grants);
        memberships = List.copyOf(memberships);
    }
}
