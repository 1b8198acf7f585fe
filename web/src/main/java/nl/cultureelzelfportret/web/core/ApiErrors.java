package nl.cultureelzelfportret.web.core;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;

/** What goes wrong behind {@code /api}, as the pages' scripts understand it. */
public final class ApiErrors {

    private ApiErrors() {}

    /** What is not there, or not for this viewer. */
    @Provider
    public static class NotFound implements ExceptionMapper<NotFoundException> {

        @Override
        public Response toResponse(NotFoundException exception) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
    }

    /** What cannot be done, with the reason in the reader's words. */
    @Provider
    public static class Business implements ExceptionMapper<BusinessException> {

        @Inject
        private Texts texts;

        @Override
        public Response toResponse(BusinessException exception) {
            String message = texts.of(exception.messageKey(), exception.arguments());
            return Response.status(422)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(Json.createObjectBuilder().add("message", message).build())
                    .build();
        }
    }
}
