package nl.cultureelzelfportret.ejb.learningquestion;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A pupil's question on the table of who advises.
 *
 * @param question the question as it stands now
 * @param draft    id of the draft of the advice that was begun at this step, or null
 * @param typed    the advice so far; may be empty
 * @param savedAt  when it was last kept, or null
 */
public record Advising(QuestionView question, UUID draft, String typed, Instant savedAt) implements Serializable {}
