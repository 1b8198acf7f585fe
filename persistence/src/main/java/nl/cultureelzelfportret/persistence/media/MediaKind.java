package nl.cultureelzelfportret.persistence.media;

/** What kind of file somebody brought. */
public enum MediaKind {
    PHOTOGRAPH,
    VIDEO,
    SOUND
}
