package nl.cultureelzelfportret.persistence.learningquestion;

/** Where a learning question is in its life. */
public enum QuestionState {
    /** <em>In wording.</em> */
    IN_WORDING,
    /** <em>Met advies</em>: a teacher advised in the margin. */
    WITH_ADVICE,
    /** <em>Aan het werk.</em> */
    WORKING,
    /** <em>Teruggekeken.</em> */
    LOOKED_BACK;

    /** {@return whether its words still grow} */
    public boolean isGrowing() {
        return this == IN_WORDING || this == WITH_ADVICE;
    }
}
