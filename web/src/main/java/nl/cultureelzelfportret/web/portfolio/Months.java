package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.web.core.Texts;

/** Hangs moments on a line for each month. */
@Named
@RequestScoped
public class Months {

    @Inject
    private Texts texts;

    /**
     * The moments of a month.
     *
     * @param name such as <em>november 2026</em>
     * @param rows newest first
     */
    public record Month(String name, List<MomentRow> rows) {}

    /**
     * {@return the moments, month by month}
     *
     * @param rows newest first; null before the page was read
     */
    public List<Month> of(List<MomentRow> rows) {
        return Stream.ofNullable(rows)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        row -> texts.month(row.postedAt()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }
}
