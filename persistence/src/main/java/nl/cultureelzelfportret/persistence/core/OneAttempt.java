package nl.cultureelzelfportret.persistence.core;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * Tries a statement once. By default EclipseLink tries three times, five seconds apart, while somebody waits for a page
 * that could have said long ago that the database is away.
 */
public final class OneAttempt implements SessionCustomizer {

    /** For EclipseLink. */
    public OneAttempt() {}

    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
