package nl.cultureelzelfportret.persistence.learningquestion;

import java.io.Serializable;
import java.util.UUID;

/**
 * A question of somebody that was not looked back on, to choose from.
 *
 * @param publicId id of the question
 * @param title    may be empty while it grows
 * @param state    where it is in its life
 */
public record OpenQuestion(UUID publicId, String title, QuestionState state) implements Serializable {}
