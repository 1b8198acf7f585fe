package nl.cultureelzelfportret.persistence.activity;

/** What kind of thing a class does together; each proposes a kind of moment to make for it. */
public enum ActivityKind {
    /** Museum, monument, exhibition. */
    MUSEUM_VISIT("CULTURAL_VISIT"),
    /** Theatre, concert, dance, film. */
    PERFORMANCE("CULTURAL_VISIT"),
    /** Something on which a class works for a while. */
    PROJECT("CREATIVE_PROCESS"),
    /** A lesson, in which something is made or thought. */
    LESSON("CREATIVE_PRODUCT"),
    /** A week in which the school does much at once. */
    CULTURE_WEEK("BLOG"),
    /** Anything else. */
    OTHER("BLOG");

    private final String proposed;

    ActivityKind(String proposed) {
        this.proposed = proposed;
    }

    /** {@return the name of the kind of moment that fits it; the room of moments, which is higher, knows what it is} */
    public String proposes() {
        return proposed;
    }
}
