package nl.cultureelzelfportret.persistence.core;

import org.eclipse.persistence.logging.DefaultSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/** EclipseLink tells each statement to its log; this one counts them where {@link StatementCount} is on. */
public class StatementLog extends DefaultSessionLog {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean shouldLog(int level, String category) {
        return level >= SessionLog.WARNING || isStatement(level, category);
    }

    @Override
    public synchronized void log(SessionLogEntry entry) {
        if (isStatement(entry.getLevel(), entry.getNameSpace())) {
            StatementCount.add(entry.getMessage());
        } else if (entry.getLevel() >= SessionLog.WARNING) {
            super.log(entry);
        }
    }

    private static boolean isStatement(int level, String category) {
        return StatementCount.isOn() && level == SessionLog.FINE && SessionLog.SQL.equals(category);
    }
}
