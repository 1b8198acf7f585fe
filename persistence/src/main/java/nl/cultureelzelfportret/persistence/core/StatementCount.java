package nl.cultureelzelfportret.persistence.core;

/**
 * How many SQL statements this thread's request needed. On only where a test asks for it: there it also refuses
 * statements at a moment when everything should have been read.
 */
public final class StatementCount {

    private static final ThreadLocal<StatementCount> CURRENT = ThreadLocal.withInitial(StatementCount::new);

    private static volatile boolean on;

    private int statements;
    private boolean closed;

    private StatementCount() {}

    /** @param wanted whether statements are counted from now on */
    public static void turnOn(boolean wanted) {
        on = wanted;
    }

    /** {@return whether statements are counted} */
    public static boolean isOn() {
        return on;
    }

    /** Begins to count at nought, and allows statements. */
    public static void start() {
        CURRENT.remove();
    }

    /** {@return how many there were} */
    public static int soFar() {
        return CURRENT.get().statements;
    }

    /** Refuses statements until the next start. */
    public static void close() {
        CURRENT.get().closed = true;
    }

    /**
     * A statement goes to the database.
     *
     * @param sql its text, without what is bound to it
     * @throws IllegalStateException if no statement is allowed now
     */
    static void add(String sql) {
        StatementCount current = CURRENT.get();
        if (current.closed) {
            throw new IllegalStateException("SQL while rendering: " + sql);
        }
        current.statements++;
    }
}
