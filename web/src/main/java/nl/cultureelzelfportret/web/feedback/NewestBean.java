package nl.cultureelzelfportret.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.feedback.FeedbackService;
import nl.cultureelzelfportret.ejb.feedback.ReactionRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;

/** The newest thing that a teacher said at each moment on one's own timeline. On other pages there is none. */
@Named
@RequestScoped
public class NewestBean {

    @Inject
    private FeedbackService feedback;

    private Map<UUID, ReactionRow> newest = Map.of();

    /**
     * Reads them, in one statement.
     *
     * @param rows of one's own timeline
     */
    public void load(List<MomentRow> rows) {
        newest =
                feedback.newestOfTeachers(rows.stream().map(MomentRow::publicId).toList());
    }

    /**
     * {@return the newest thing that a teacher said at a moment, or null}
     *
     * @param moment id of the moment
     */
    public ReactionRow of(UUID moment) {
        return newest.get(moment);
    }
}
