package nl.cultureelzelfportret.ejb.onboarding;

import java.io.Serializable;
import java.util.UUID;

/**
 * Something to choose in a form.
 *
 * @param publicId of the thing
 * @param name     as people call it
 */
public record NamedThing(UUID publicId, String name) implements Serializable {}
