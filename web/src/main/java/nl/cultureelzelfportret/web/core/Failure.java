package nl.cultureelzelfportret.web.core;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something went wrong that nobody foresaw, or the database is away. It is logged once, with a reference that the reader
 * sees too.
 *
 * @param reference eight letters and digits
 * @param status    500, or 503 if the database is away
 */
public record Failure(String reference, int status) {

    private static final Logger LOG = System.getLogger(Failure.class.getName());

    /**
     * Logs what went wrong.
     *
     * @param thrown what was thrown
     * @return what the reader may know of it
     */
    public static Failure of(Throwable thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        if (isDatabaseAway(thrown)) {
            LOG.log(Level.ERROR, "{0}: the database is away: {1}", reference, thrown.getMessage());
            return new Failure(reference, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        LOG.log(Level.ERROR, reference, thrown);
        return new Failure(reference, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return Stream.iterate(thrown, link -> link != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(problem ->
                        problem.getSQLState() != null && problem.getSQLState().startsWith("08")
                                || String.valueOf(problem.getMessage()).contains("allocating a connection"));
    }

    void remember(HttpServletRequest request) {
        request.setAttribute(Failure.class.getName(), this);
    }

    static Optional<Failure> remembered(HttpServletRequest request) {
        return Optional.ofNullable((Failure) request.getAttribute(Failure.class.getName()));
    }
}
