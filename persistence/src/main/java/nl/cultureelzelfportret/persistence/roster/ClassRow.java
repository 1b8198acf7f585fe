package nl.cultureelzelfportret.persistence.roster;

import java.util.UUID;

/**
 * A class in the list of a school.
 *
 * @param publicId  its id
 * @param name      as people call it
 * @param yearGroup 1–8 or 11–16
 * @param pupils    how many are in it
 * @param teachers  who teach it, by name
 */
public record ClassRow(UUID publicId, String name, int yearGroup, int pupils, String teachers) {}
