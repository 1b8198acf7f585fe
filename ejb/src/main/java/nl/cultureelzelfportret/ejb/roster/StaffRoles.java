package nl.cultureelzelfportret.ejb.roster;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import nl.cultureelzelfportret.persistence.roster.Standing;

/**
 * Which roles of EDEXML 2.1 give the rights of a teacher. Standing among teachers gives none: a parent (OUD) may stand
 * there, and so may the secretary. Who leads a school gets the rights of an administrator by hand.
 */
final class StaffRoles {

    private static final Set<String> TEACHING = Set.of("LRK", "VAK", "TAL", "RT", "IB");
    private static final Set<String> OTHER =
            Set.of("ICT", "DIR", "ADJ", "ADM", "LOC", "OWA", "LOS", "STA", "OUD", "OVE", "BES", "CON", "LIO");

    private StaffRoles() {}

    /** {@return what somebody with these roles is; without any role a person has to decide} */
    static Standing of(Collection<String> roles) {
        if (roles.isEmpty()) {
            return Standing.UNKNOWN;
        }
        return roles.stream().map(StaffRoles::code).anyMatch(TEACHING::contains)
                ? Standing.BELONGS
                : Standing.NO_RIGHTS;
    }

    /** {@return whether the standard has this role} */
    static boolean isKnown(String role) {
        return TEACHING.contains(code(role)) || OTHER.contains(code(role));
    }

    private static String code(String role) {
        return role.strip().toUpperCase(Locale.ROOT);
    }
}
