package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.portfolio.Timeline;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.Sought;
import nl.cultureelzelfportret.web.core.Texts;

/** Everything of one's own in which some words stand. */
@Named
@RequestScoped
public class SearchBean {

    @Inject
    private TimelineService timelines;

    @Inject
    private FilterBean filter;

    @Inject
    private Texts texts;

    private Sought sought;
    private Timeline timeline;
    private List<Found> found;

    /**
     * A moment in which the words stand.
     *
     * @param row     the moment
     * @param heading its heading, with the words marked
     * @param around  what stands around the words
     */
    public record Found(MomentRow row, List<Sought.Part> heading, List<Sought.Part> around) {}

    /** Reads the page. */
    public void load() {
        sought = Sought.of(filter.getWords());
        timeline = timelines.search(sought, filter.filter(), filter.cursor());
        found = timeline.moments().rows().stream().map(this::found).toList();
    }

    private Found found(MomentRow row) {
        String heading = row.heading().isEmpty() ? texts.name(row.kind()) : row.heading();
        String where = Stream.of(
                        row.text(),
                        row.appreciation(),
                        row.visit().getPlace(),
                        row.visit().getCompany())
                .filter(sought::isIn)
                .findFirst()
                .orElse(row.text().equals(heading) ? "" : row.text());
        return new Found(row, sought.parts(heading), sought.around(where));
    }

    /** {@return whether something is sought: words, or moments of some sort} */
    public boolean isAsked() {
        return !sought.isBlank() || filter.isChosen();
    }

    /** {@return whether something was typed in which there is no word} */
    public boolean isSigns() {
        return sought.isBlank()
                && filter.getWords() != null
                && !filter.getWords().isBlank();
    }

    /** {@return what was found, newest first} */
    public List<Found> getFound() {
        return found;
    }

    /** {@return the page} */
    public Timeline getTimeline() {
        return timeline;
    }
}
