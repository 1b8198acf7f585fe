package nl.cultureelzelfportret.ejb.roster;

import java.util.UUID;

/**
 * A school to choose.
 *
 * @param publicId its id
 * @param name     its name
 */
public record SchoolName(UUID publicId, String name) {}
