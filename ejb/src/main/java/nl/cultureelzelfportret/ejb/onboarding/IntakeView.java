package nl.cultureelzelfportret.ejb.onboarding;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.onboarding.IntakeOption;
import nl.cultureelzelfportret.persistence.onboarding.IntakeQuestion;
import nl.cultureelzelfportret.persistence.onboarding.IntakeSection;

/**
 * The intake of a school.
 *
 * @param school   id of the school
 * @param name     of the school
 * @param answers  by question
 * @param keptAt   when it was last added to, or null if it was not begun
 * @param done     whether it was finished
 * @param answered the screens on which something was answered
 */
public record IntakeView(
        UUID school,
        String name,
        Map<IntakeQuestion, String> answers,
        Instant keptAt,
        boolean done,
        Set<IntakeSection> answered)
        implements Serializable {

    /** {@return a day that was told, or null} */
    public LocalDate day(IntakeQuestion question) {
        String words = answers.getOrDefault(question, "");
        return words.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(words) : null;
    }

    /** {@return what was chosen, of a question with options} */
    public List<IntakeOption> chosen(IntakeQuestion question) {
        List<String> names = List.of(answers.getOrDefault(question, "").split(","));
        return question.getOptions().stream()
                .filter(option -> names.contains(option.name()))
                .toList();
    }
}
