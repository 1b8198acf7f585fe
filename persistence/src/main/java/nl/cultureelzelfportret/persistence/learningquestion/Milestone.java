package nl.cultureelzelfportret.persistence.learningquestion;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a question reached a state.
 *
 * @param state which one
 * @param at    when
 */
public record Milestone(QuestionState state, Instant at) implements Serializable {}
