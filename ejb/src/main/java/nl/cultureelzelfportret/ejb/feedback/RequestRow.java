package nl.cultureelzelfportret.ejb.feedback;

import java.io.Serializable;
import java.time.Instant;
import nl.cultureelzelfportret.persistence.feedback.FeedbackRequest;

/**
 * A request for feedback, as the one who asked and the one who is asked see it.
 *
 * @param name     of the one who is asked
 * @param about    what the owner wants to know
 * @param askedAt  when
 * @param answered whether the one who is asked reacted
 * @param ofViewer whether the viewer is the one who is asked
 */
public record RequestRow(String name, String about, Instant askedAt, boolean answered, boolean ofViewer)
        implements Serializable {

    static RequestRow of(FeedbackRequest request, long viewer) {
        return new RequestRow(
                request.getAsked().getFullName(),
                request.getAbout(),
                request.getAskedAt(),
                request.getAnsweredAt() != null,
                request.getAsked().getId() == viewer);
    }
}
