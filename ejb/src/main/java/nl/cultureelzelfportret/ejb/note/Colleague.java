package nl.cultureelzelfportret.ejb.note;

import java.io.Serializable;
import java.util.UUID;

/**
 * A colleague with whom a note can be shared.
 *
 * @param publicId id of the person
 * @param name     full name
 * @param reads    whether it is shared with them
 */
public record Colleague(UUID publicId, String name, boolean reads) implements Serializable {}
