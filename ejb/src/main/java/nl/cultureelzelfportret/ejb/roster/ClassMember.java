package nl.cultureelzelfportret.ejb.roster;

import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;

/**
 * Somebody in a class.
 *
 * @param publicId their id
 * @param name     their name
 * @param role     pupil or teacher
 */
public record ClassMember(UUID publicId, String name, Role role) {}
