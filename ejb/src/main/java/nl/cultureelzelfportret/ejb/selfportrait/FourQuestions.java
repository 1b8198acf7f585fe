package nl.cultureelzelfportret.ejb.selfportrait;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.selfportrait.AnswerRow;
import nl.cultureelzelfportret.persistence.selfportrait.Question;

/**
 * The four questions of this school year, with what was answered to them before.
 *
 * @param year    the school year, such as {@code 2026-2027}
 * @param draft   id of the draft in which this year's answers are kept
 * @param subject by which that draft is found again
 * @param answers what is answered this year
 * @param savedAt when that was last kept, or null
 * @param earlier what was answered in earlier years, the last year first
 */
public record FourQuestions(
        String year,
        UUID draft,
        UUID subject,
        Map<Question, String> answers,
        Instant savedAt,
        List<AnswerRow> earlier) {

    /**
     * {@return what was answered to a question in earlier years, the last year first}
     *
     * @param question one of the four
     */
    public List<AnswerRow> earlierTo(Question question) {
        return earlier.stream().filter(answer -> answer.question() == question).toList();
    }
}
