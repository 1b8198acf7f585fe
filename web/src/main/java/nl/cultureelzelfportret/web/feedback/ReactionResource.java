package nl.cultureelzelfportret.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.feedback.FeedbackService;
import nl.cultureelzelfportret.ejb.feedback.ReadingService;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;

/** Where the reading list sends what a teacher says. JSON only: a form of another site cannot send that. */
@Path("reactions")
@RequestScoped
public class ReactionResource {

    @Inject
    private FeedbackService feedback;

    @Inject
    private ReadingService reading;

    /**
     * What a teacher says.
     *
     * @param moment id of the moment
     * @param kind   compliment, tip or question
     * @param text   the words
     */
    public record Said(UUID moment, ReactionKind kind, String text) {}

    /**
     * What a teacher passes.
     *
     * @param moment id of the moment
     */
    public record Passed(UUID moment) {}

    /**
     * Says something at a moment; again is once.
     *
     * @param draft id of the draft, which becomes that of the reaction
     * @param said  what
     */
    @PUT
    @Path("{draft}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void react(@PathParam("draft") UUID draft, Said said) {
        feedback.react(said.moment(), draft, null, said.kind(), said.text());
    }

    /**
     * Passes a moment as read; again is once.
     *
     * @param passed which
     */
    @PUT
    @Path("passed")
    @Consumes(MediaType.APPLICATION_JSON)
    public void pass(Passed passed) {
        reading.pass(passed.moment());
    }
}
