package nl.cultureelzelfportret.persistence.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.school.SchoolYearConverter;

/**
 * By what one can choose among the moments of a person.
 *
 * @param schoolYears in which they posted, newest first
 * @param ownTags     words of their own that they used, in the order of the alphabet
 */
public record Choices(List<SchoolYear> schoolYears, List<String> ownTags) {

    /** Rows of a year or a word. */
    static Choices of(List<?> rows) {
        SchoolYearConverter years = new SchoolYearConverter();
        return new Choices(
                column(rows, 0)
                        .sorted(Comparator.reverseOrder())
                        .map(years::convertToEntityAttribute)
                        .toList(),
                column(rows, 1).sorted().toList());
    }

    private static Stream<String> column(List<?> rows, int number) {
        return rows.stream().map(row -> (String) ((Object[]) row)[number]).filter(Objects::nonNull);
    }
}
