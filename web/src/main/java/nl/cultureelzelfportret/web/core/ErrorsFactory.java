package nl.cultureelzelfportret.web.core;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Errors} around Faces' own handling. */
public class ErrorsFactory extends ExceptionHandlerFactory {

    /** @param wrapped the implementation's own */
    public ErrorsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Errors(getWrapped().getExceptionHandler());
    }
}
