package nl.cultureelzelfportret.web.reflection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.portfolio.TimelineService;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;

/** What one looks back at: one moment, several, or a period. */
@Named
@ViewScoped
public class ReflectionChooseBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReflectingBean reflecting;

    @Inject
    private TimelineService timelines;

    @Inject
    private transient Clock clock;

    private String after;
    private List<MomentRow> moments;
    private String next;

    /**
     * Reads the page.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (!reflecting.load()) {
            return;
        }
        Page<MomentRow> page =
                timelines.own(TimelineFilter.ALL, Cursor.of(after).orElse(null)).moments();
        List<MomentRow> chosen = reflecting.getContent().about().isEmpty() ? List.of() : reflecting.getRows();
        moments = Stream.concat(
                        chosen.stream(),
                        page.rows().stream().filter(row -> !row.kind().isLookingBack() && !isChosen(row)))
                .toList();
        next = page.next() == null ? null : page.next().text();
    }

    /**
     * {@return whether a moment was chosen}
     *
     * @param row a moment
     */
    public boolean isChosen(MomentRow row) {
        return reflecting.getContent().about().contains(row.publicId());
    }

    /**
     * {@return whether a period was chosen}
     *
     * @param span one of those at a touch
     */
    public boolean isChosen(Span span) {
        var period = reflecting.getContent().period();
        return period.isChosen()
                && period.getFrom().equals(span.until(LocalDate.now(clock)).getFrom());
    }

    /**
     * Keeps the choice and shows older moments.
     *
     * @return this page, further on
     */
    public String older() {
        keep();
        return reflecting.page("choose").with("after", next).outcome();
    }

    /**
     * Keeps the choice and goes on.
     *
     * @return to the layers
     */
    public String next() {
        Map<String, String> chosen = keep();
        if (Stream.of(ReflectionContent.ABOUT, ReflectionContent.FROM)
                .allMatch(field -> chosen.get(field).isEmpty())) {
            throw new BusinessException("reflection.choose.none");
        }
        return reflecting.page("layers").outcome();
    }

    private Map<String, String> keep() {
        Map<String, String> chosen = new HashMap<>(Map.of(
                ReflectionContent.ABOUT,
                String.join(",", Ticked.of("chosen")),
                ReflectionContent.FROM,
                Ticked.one("from"),
                ReflectionContent.TO,
                Ticked.one("to")));
        Stream.of(Span.values())
                .filter(span -> span.name().equals(Ticked.one("span")))
                .map(span -> span.until(LocalDate.now(clock)))
                .forEach(period -> {
                    chosen.put(ReflectionContent.FROM, period.getFrom().toString());
                    chosen.put(ReflectionContent.TO, period.getTo().toString());
                });
        reflecting.keep(chosen);
        return chosen;
    }

    /** {@return the periods at a touch} */
    public Span[] getSpans() {
        return Span.values();
    }

    /** {@return what was chosen, and after it what can be chosen} */
    public List<MomentRow> getMoments() {
        return moments;
    }

    /** {@return where older moments are, or null} */
    public String getNext() {
        return next;
    }

    /** {@return the place from which the page goes on, or null} */
    public String getAfter() {
        return after;
    }

    /** @param after from the address */
    public void setAfter(String after) {
        this.after = after;
    }
}
