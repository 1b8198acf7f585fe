package nl.cultureelzelfportret.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.ejb.media.MediaView;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaKind;

/**
 * Where a tool with a script of its own brings a photograph or a sound for a draft. The bytes come as they are, as a type that a form
 * of another site cannot send.
 */
@Path("drafts/{draft}/{what:photographs|sounds}")
@RequestScoped
public class DraftFileResource {

    @Inject
    private MediaService media;

    /**
     * That it was taken in.
     *
     * @param id of the file
     */
    public record Taken(UUID id) {}

    /**
     * Takes a file in.
     *
     * @param draft   one's own, not finished
     * @param what    what it has to be
     * @param name    as it is called on the owner's device
     * @param bytes   how many the browser says there are
     * @param content the bytes
     * @return that it was taken in
     * @throws BusinessException if it is refused, or is something else
     */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Taken take(
            @PathParam("draft") UUID draft,
            @PathParam("what") String what,
            @QueryParam("name") String name,
            @HeaderParam("Content-Length") long bytes,
            InputStream content) {
        MediaView received = media.receive(draft, name, content, bytes);
        if (received.kind() != (what.equals("sounds") ? MediaKind.SOUND : MediaKind.PHOTOGRAPH)) {
            media.discard(received.publicId());
            throw new BusinessException("portfolio.edit.doesNotFit");
        }
        return new Taken(received.publicId());
    }

    /**
     * Throws a file away that hangs on nothing yet.
     *
     * @param file one's own
     */
    @DELETE
    @Path("{file}")
    public void discard(@PathParam("file") UUID file) {
        media.discard(file);
    }
}
