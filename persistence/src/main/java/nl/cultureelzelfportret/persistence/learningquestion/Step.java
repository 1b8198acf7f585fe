package nl.cultureelzelfportret.persistence.learningquestion;

/** The steps by which a question gets its words, one on a screen. */
public enum Step {
    /** What caught me? */
    CAUGHT_ME,
    /** What do I want to know, learn, make or experience? */
    WANT,
    /** Why is that mine? */
    MINE,
    /** How shall I go about it, with whom, where? */
    APPROACH,
    /** When am I content, and how will others see it? */
    CONTENT;

    /** {@return its place, from 1} */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * {@return the step at a place; the nearest one for a place that is none}
     *
     * @param number from 1
     */
    public static Step at(int number) {
        return values()[Math.max(1, Math.min(number, values().length)) - 1];
    }
}
