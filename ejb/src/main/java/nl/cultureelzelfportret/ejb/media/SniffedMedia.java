package nl.cultureelzelfportret.ejb.media;

import nl.cultureelzelfportret.persistence.media.MediaKind;

/**
 * What a file really is.
 *
 * @param kind      what one does with it
 * @param mediaType as browsers know it, such as {@code video/mp4}
 */
record SniffedMedia(MediaKind kind, String mediaType) {}
