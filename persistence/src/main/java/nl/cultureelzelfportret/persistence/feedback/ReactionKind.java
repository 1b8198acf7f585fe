package nl.cultureelzelfportret.persistence.feedback;

import java.util.List;

/** What somebody gives at a moment. Nobody gives marks. */
public enum ReactionKind {
    /** What is good. */
    COMPLIMENT,
    /** What could be tried. */
    TIP,
    /** What one would like to know. */
    QUESTION,
    /** What is said back to one of the others. */
    ANSWER;

    /** {@return the kinds with which one begins} */
    public static List<ReactionKind> first() {
        return List.of(COMPLIMENT, TIP, QUESTION);
    }
}
