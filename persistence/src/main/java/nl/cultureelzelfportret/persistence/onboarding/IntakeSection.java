package nl.cultureelzelfportret.persistence.onboarding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A screen of the intake, in the order of the talk. */
public enum IntakeSection {
    /** What the school does with culture, and wants to do. */
    CONTENT,
    /** Where it wants to go. */
    AMBITION,
    /** What its team can do, and wants to learn. */
    TEAM,
    /** With which devices and systems. */
    ICT,
    /** What has to be arranged about personal data. */
    PRIVACY,
    /** How and with whom it begins. */
    IMPLEMENTATION;

    /** {@return the questions on this screen, in their order} */
    public List<IntakeQuestion> questions() {
        return Stream.of(IntakeQuestion.values())
                .filter(question -> question.getSection() == this)
                .toList();
    }

    /** {@return the screen after this one; empty after the last} */
    public Optional<IntakeSection> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** {@return the screen before this one; empty before the first} */
    public Optional<IntakeSection> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
