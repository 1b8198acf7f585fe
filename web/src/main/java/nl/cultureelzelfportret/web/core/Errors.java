package nl.cultureelzelfportret.web.core;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;

/**
 * The one place where a page's errors become something that a person can use. What cannot be done is said in the page's
 * error summary; what is not there (or not for this viewer) is a 404; a page that was open for too long is opened anew,
 * with what was typed; anything else is a failure with a reference.
 */
public class Errors extends ExceptionHandlerWrapper {

    /** @param wrapped the implementation's own */
    public Errors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queue =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext()) {
            Throwable thrown = queue.next().getContext().getException();
            queue.remove();
            try {
                handle(thrown, faces);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        getWrapped().handle();
    }

    private static void handle(Throwable thrown, FacesContext faces) throws IOException {
        Optional<BusinessException> business = cause(thrown, BusinessException.class);
        if (business.isPresent()) {
            faces.addMessage(null, message(business.get()));
        } else if (cause(thrown, NotFoundException.class).isPresent()) {
            end(faces, HttpServletResponse.SC_NOT_FOUND, "/error/not-found");
        } else if (cause(thrown, ViewExpiredException.class).isPresent()) {
            Redirect.again().now();
        } else {
            Failure failure = Failure.of(thrown);
            failure.remember((HttpServletRequest) faces.getExternalContext().getRequest());
            end(faces, failure.status(), FailurePage.address(failure));
        }
    }

    private static void end(FacesContext faces, int status, String address) throws IOException {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            Redirect.to(address).now();
        } else {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        }
    }

    private static FacesMessage message(BusinessException exception) {
        Texts texts = CDI.current().select(Texts.class).get();
        String words = texts.of(exception.messageKey(), exception.arguments());
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, link -> link != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    @Override
    public Throwable getRootCause(Throwable thrown) {
        return thrown instanceof FacesException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
