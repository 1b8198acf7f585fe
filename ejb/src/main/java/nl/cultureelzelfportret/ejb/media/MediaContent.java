package nl.cultureelzelfportret.ejb.media;

import java.nio.file.Path;

/**
 * Bytes that the viewer may have.
 *
 * @param path      where they lie; they never change
 * @param sha256    their hash, 64 hexadecimal digits
 * @param bytes     how many
 * @param mediaType such as {@code video/mp4}
 */
public record MediaContent(Path path, String sha256, long bytes, String mediaType) {}
