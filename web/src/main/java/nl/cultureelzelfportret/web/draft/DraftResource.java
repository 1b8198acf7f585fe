package nl.cultureelzelfportret.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;

/** Where a form keeps what is being typed. JSON only: a form of another site cannot send that. */
@Path("drafts")
@RequestScoped
public class DraftResource {

    @Inject
    private DraftService drafts;

    /**
     * What stands on the screen.
     *
     * @param form    which form, such as {@code BLOG}
     * @param subject id of the thing that is being changed, or null for something new
     * @param fields  field names and what stands in them
     */
    public record Typed(String form, UUID subject, Map<String, String> fields) {}

    /**
     * That it was kept.
     *
     * @param savedAt when
     */
    public record Kept(Instant savedAt) {}

    /**
     * Keeps what stands on the screen.
     *
     * @param draft id, chosen by the browser
     * @param typed what stands there
     * @return that it was kept
     */
    @PUT
    @Path("{draft}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Kept save(@PathParam("draft") UUID draft, Typed typed) {
        return new Kept(drafts.save(draft, typed.form(), typed.subject(), typed.fields())
                .savedAt());
    }
}
