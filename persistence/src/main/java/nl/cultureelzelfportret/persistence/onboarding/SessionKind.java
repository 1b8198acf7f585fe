package nl.cultureelzelfportret.persistence.onboarding;

/** What a trainer does at a school. */
public enum SessionKind {
    /** A first meeting with the team. */
    KICK_OFF,
    /** The team learns to work with it. */
    TEAM_TRAINING,
    /** Together in front of the class. */
    IN_CLASS,
    /** How it goes, and how to go on. */
    EVALUATION
}
