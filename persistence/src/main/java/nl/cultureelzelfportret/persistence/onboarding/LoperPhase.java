package nl.cultureelzelfportret.persistence.onboarding;

/** In which phase of De Cultuur Loper a school is. */
public enum LoperPhase {
    /** Verkennen. */
    EXPLORE,
    /** Experimenteren. */
    EXPERIMENT,
    /** Verdiepen. */
    DEEPEN,
    /** Borgen. */
    SECURE
}
