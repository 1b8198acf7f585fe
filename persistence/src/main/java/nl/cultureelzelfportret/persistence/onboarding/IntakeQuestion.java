package nl.cultureelzelfportret.persistence.onboarding;

import java.util.List;

/** A question of the intake, and how it is answered. */
public enum IntakeQuestion {
    /** Which domains of De Cultuur Loper. */
    DOMAINS(IntakeSection.CONTENT, IntakeOption.IN_HOUSE, IntakeOption.SURROUNDINGS, IntakeOption.WIDE_WORLD),
    /** What pupils would keep in it. */
    KINDS(
            IntakeSection.CONTENT,
            IntakeOption.TIMELINE,
            IntakeOption.LEARNING_QUESTIONS,
            IntakeOption.REFLECTION,
            IntakeOption.SELF_PORTRAIT,
            IntakeOption.ACTIVITIES),
    /** What the school does already. */
    PRESENT_PROGRAMME(IntakeSection.CONTENT),
    /** In which phase the school is. */
    PHASE(
            IntakeSection.AMBITION,
            true,
            IntakeOption.PHASE_EXPLORE,
            IntakeOption.PHASE_EXPERIMENT,
            IntakeOption.PHASE_DEEPEN,
            IntakeOption.PHASE_SECURE),
    /** What it wants to reach. */
    AMBITION(IntakeSection.AMBITION),
    /** What it wants to find out. */
    QUESTION(IntakeSection.AMBITION),
    /** What the team wants to learn. */
    TRAINING(
            IntakeSection.TEAM,
            IntakeOption.KICK_OFF,
            IntakeOption.TEAM_TRAINING,
            IntakeOption.IN_THE_CLASS,
            IntakeOption.COACHING),
    /** What the team brings. */
    EXPERIENCE(IntakeSection.TEAM),
    /** Who pulls it. */
    COORDINATOR(IntakeSection.TEAM),
    /** Which devices pupils have. */
    DEVICES(
            IntakeSection.ICT,
            IntakeOption.TABLETS,
            IntakeOption.CHROMEBOOKS,
            IntakeOption.LAPTOPS,
            IntakeOption.DESKTOPS,
            IntakeOption.OWN_PHONES),
    /** From which system the people of the school come. */
    SYSTEM(IntakeSection.ICT),
    /** Who helps when something does not work. */
    ICT_HELP(IntakeSection.ICT),
    /** What is arranged already. */
    ARRANGED(
            IntakeSection.PRIVACY,
            IntakeOption.OFFICER,
            IntakeOption.IMAGE_CONSENT,
            IntakeOption.PARENTS_TOLD,
            IntakeOption.REGISTER),
    /** Who signs the processing agreement. */
    SIGNATORY(IntakeSection.PRIVACY),
    /** What is to be watched. */
    CONCERNS(IntakeSection.PRIVACY),
    /** How wide the school begins. */
    SIZE(
            IntakeSection.IMPLEMENTATION,
            true,
            IntakeOption.ONE_CLASS,
            IntakeOption.SOME_CLASSES,
            IntakeOption.WHOLE_SCHOOL),
    /** How many accounts. */
    ACCOUNTS(IntakeSection.IMPLEMENTATION),
    /** Which classes begin. */
    CLASSES(IntakeSection.IMPLEMENTATION),
    /** On which day. */
    START(IntakeSection.IMPLEMENTATION),
    /** What else was agreed. */
    REMARKS(IntakeSection.IMPLEMENTATION);

    /** As many characters fit in an answer. */
    public static final int LENGTH = 4000;

    private final IntakeSection section;
    private final boolean one;
    private final List<IntakeOption> options;

    IntakeQuestion(IntakeSection section, IntakeOption... options) {
        this(section, false, options);
    }

    IntakeQuestion(IntakeSection section, boolean one, IntakeOption... options) {
        this.section = section;
        this.one = one;
        this.options = List.of(options);
    }

    /** {@return the screen on which it is asked} */
    public IntakeSection getSection() {
        return section;
    }

    /** {@return what one chooses from; empty where one writes} */
    public List<IntakeOption> getOptions() {
        return options;
    }

    /** {@return how it is answered: {@code one}, {@code many}, {@code number}, {@code day}, {@code line} or {@code text}} */
    public String getInput() {
        if (!options.isEmpty()) {
            return one ? "one" : "many";
        }
        return switch (this) {
            case ACCOUNTS -> "number";
            case START -> "day";
            case COORDINATOR, SYSTEM, SIGNATORY, CLASSES, ICT_HELP -> "line";
            default -> "text";
        };
    }
}
