package nl.cultureelzelfportret.persistence.selfportrait;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * An answer as it is shown.
 *
 * @param year      the school year, such as {@code 2026-2027}
 * @param question  what was asked
 * @param text      may be empty
 * @param changedAt when it was last changed
 */
public record AnswerRow(String year, Question question, String text, Instant changedAt) implements Serializable {

    /**
     * {@return an answer as it is shown}
     *
     * @param answer of anybody
     */
    public static AnswerRow of(Answer answer) {
        return new AnswerRow(
                answer.getSchoolYear().label(), answer.getQuestion(), answer.getText(), answer.getChangedAt());
    }

    /**
     * {@return whether it was given in this school year}
     *
     * @param schoolYear any year, or null
     */
    public boolean isOf(SchoolYear schoolYear) {
        return schoolYear != null && schoolYear.label().equals(year);
    }

    /** {@return the answer in paragraphs} */
    public List<String> paragraphs() {
        return text.isEmpty() ? List.of() : List.of(text.split("\\R+"));
    }
}
