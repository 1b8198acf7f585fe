package nl.cultureelzelfportret.persistence.portfolio;

import java.util.Set;
import nl.cultureelzelfportret.persistence.media.MediaKind;

/** What kind of thing a moment is. */
public enum MomentKind {
    /** Text with photographs. */
    BLOG(Set.of(MediaKind.PHOTOGRAPH)),
    /** A video or a sound recording, with some words. */
    VLOG(Set.of(MediaKind.VIDEO, MediaKind.SOUND));

    private final Set<MediaKind> media;

    MomentKind(Set<MediaKind> media) {
        this.media = media;
    }

    /**
     * {@return whether such a file belongs on a moment of this kind}
     *
     * @param kind of the file
     */
    public boolean takes(MediaKind kind) {
        return media.contains(kind);
    }
}
