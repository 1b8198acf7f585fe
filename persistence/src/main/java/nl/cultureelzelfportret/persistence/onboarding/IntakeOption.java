package nl.cultureelzelfportret.persistence.onboarding;

import java.util.Optional;

/** Something to choose in the intake. */
public enum IntakeOption {
    /** In huis: the pupil as maker. */
    IN_HOUSE,
    /** Met de culturele omgeving. */
    SURROUNDINGS,
    /** Uit de grote wereld. */
    WIDE_WORLD,
    /** A timeline of what pupils make and experience. */
    TIMELINE,
    /** Learning questions. */
    LEARNING_QUESTIONS,
    /** Looking back, and talks about it. */
    REFLECTION,
    /** The self-portrait. */
    SELF_PORTRAIT,
    /** Activities of the school. */
    ACTIVITIES,
    /** Verkennen. */
    PHASE_EXPLORE,
    /** Experimenteren. */
    PHASE_EXPERIMENT,
    /** Verdiepen. */
    PHASE_DEEPEN,
    /** Borgen. */
    PHASE_SECURE,
    /** A first meeting with the whole team. */
    KICK_OFF,
    /** A training of the team. */
    TEAM_TRAINING,
    /** Together in front of the class. */
    IN_THE_CLASS,
    /** Coaching of the coordinator. */
    COACHING,
    /** Tablets. */
    TABLETS,
    /** Chromebooks. */
    CHROMEBOOKS,
    /** Laptops. */
    LAPTOPS,
    /** Desktop computers. */
    DESKTOPS,
    /** Phones of the pupils. */
    OWN_PHONES,
    /** The board has a data protection officer. */
    OFFICER,
    /** Consent for images is asked every year. */
    IMAGE_CONSENT,
    /** Parents know of it. */
    PARENTS_TOLD,
    /** It stands in the register of processing. */
    REGISTER,
    /** With one class. */
    ONE_CLASS,
    /** With some classes. */
    SOME_CLASSES,
    /** With the whole school. */
    WHOLE_SCHOOL;

    /** {@return the phase of De Cultuur Loper that is meant, if it is one} */
    public Optional<LoperPhase> phase() {
        return name().startsWith("PHASE_")
                ? Optional.of(LoperPhase.valueOf(name().substring("PHASE_".length())))
                : Optional.empty();
    }

    /**
     * {@return the option of a phase}
     *
     * @param phase of De Cultuur Loper
     */
    public static IntakeOption of(LoperPhase phase) {
        return valueOf("PHASE_" + phase.name());
    }
}
