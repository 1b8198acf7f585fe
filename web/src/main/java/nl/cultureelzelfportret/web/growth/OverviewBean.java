package nl.cultureelzelfportret.web.growth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.ejb.growth.ClassOverview;
import nl.cultureelzelfportret.ejb.growth.ClassOverviewService;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/** A class at a glance, for its teacher. */
@Named
@RequestScoped
public class OverviewBean {

    /** The measures of the small drawing of weeks, in its own units. */
    private static final int HIGH = 20;

    private static final int WIDE = 6;
    private static final int STEP = 8;

    /** Bars do not grow beyond what this many moments a week make. */
    private static final int MOST = 5;

    @Inject
    private ClassOverviewService overviews;

    private UUID schoolClass;
    private ClassOverview overview;

    /**
     * A week in the drawing.
     *
     * @param x      from the left
     * @param y      from above
     * @param width  of the bar
     * @param height of the bar; a week without moments is a line
     */
    public record Bar(int x, int y, int width, int height) {}

    /** Reads the page. */
    public void load() {
        overview = overviews.of(schoolClass);
    }

    /**
     * {@return the weeks of a pupil as bars}
     *
     * @param line of the pupil
     */
    public List<Bar> bars(ClassOverview.Line line) {
        return IntStream.range(0, ClassOverview.WEEKS)
                .mapToObj(week -> {
                    int height = Math.max(1, Math.min(MOST, line.weeks().get(week)) * HIGH / MOST);
                    return new Bar(week * STEP, HIGH - height, WIDE, height);
                })
                .toList();
    }

    /**
     * {@return the weeks of a pupil in figures, for whoever does not see the bars}
     *
     * @param line of the pupil
     */
    public String weeks(ClassOverview.Line line) {
        return line.weeks().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** {@return the competences} */
    public Competence[] getCompetences() {
        return Competence.values();
    }

    /** {@return the class} */
    public ClassOverview getOverview() {
        return overview;
    }

    /** {@return id of the class} */
    public UUID getSchoolClass() {
        return schoolClass;
    }

    /** @param schoolClass from the address */
    public void setSchoolClass(UUID schoolClass) {
        this.schoolClass = schoolClass;
    }
}
