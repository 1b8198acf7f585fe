package nl.cultureelzelfportret.ejb.vocabulary;

import java.io.Serializable;
import java.util.UUID;

/**
 * A school or a region that has words of its own.
 *
 * @param publicId of the school or region
 * @param name     as people call it
 */
public record VocabularyPlace(UUID publicId, String name) implements Serializable {}
