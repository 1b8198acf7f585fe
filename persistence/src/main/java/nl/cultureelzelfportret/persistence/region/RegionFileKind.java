package nl.cultureelzelfportret.persistence.region;

/** The files of an institute; it has one of each at the most. */
public enum RegionFileKind {
    /** Its logo. */
    LOGO,
    /** A film that tells what the product is. */
    FILM,
    /** What is said in the film, as captions (WebVTT). */
    CAPTIONS,
    /** The praatplaat: a poster, A3, to talk at. */
    POSTER
}
