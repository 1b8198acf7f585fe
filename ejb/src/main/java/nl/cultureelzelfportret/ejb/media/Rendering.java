package nl.cultureelzelfportret.ejb.media;

import nl.cultureelzelfportret.persistence.media.VariantSize;

/**
 * A photograph in one of our sizes, encoded by us, so that nothing of the original file is in it but its colours.
 *
 * @param size      which one
 * @param width     in pixels
 * @param height    in pixels
 * @param mediaType {@code image/jpeg}, or {@code image/png} when one can look through it
 * @param bytes     the file
 */
record Rendering(VariantSize size, int width, int height, String mediaType, byte[] bytes) {}
