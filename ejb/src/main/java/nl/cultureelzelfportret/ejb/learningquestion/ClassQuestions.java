package nl.cultureelzelfportret.ejb.learningquestion;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionRow;
import nl.cultureelzelfportret.persistence.school.SchoolClass;

/**
 * What the pupils of a class ask.
 *
 * @param name     of the class
 * @param place    the school
 * @param school   id of the school
 * @param rows     first those who wait for advice, the longest first; then by where they are in their life
 */
public record ClassQuestions(String name, String place, UUID school, List<QuestionRow> rows) {

    private static final Comparator<QuestionRow> BY_NEED = Comparator.comparing(
                    QuestionRow::askedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(row -> row.figure().state());

    static ClassQuestions of(SchoolClass schoolClass, List<QuestionRow> newestFirst) {
        return new ClassQuestions(
                schoolClass.getName(),
                schoolClass.getSchool().getName(),
                schoolClass.getSchool().getPublicId(),
                newestFirst.stream().sorted(BY_NEED).toList());
    }
}
