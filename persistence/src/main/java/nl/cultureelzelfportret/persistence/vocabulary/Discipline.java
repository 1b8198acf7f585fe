package nl.cultureelzelfportret.persistence.vocabulary;

/** The disciplines of culture education: what kind of art or heritage something is about. */
public enum Discipline {
    /** Beeldend: drawing, painting, sculpture, design, architecture. */
    VISUAL_ARTS,
    /** Muziek. */
    MUSIC,
    /** Dans. */
    DANCE,
    /** Theater. */
    THEATRE,
    /** Erfgoed: museums of history, monuments, traditions, archives. */
    HERITAGE,
    /** Literatuur: books, poems, stories. */
    LITERATURE,
    /** Film and media. */
    FILM_MEDIA
}
