package nl.cultureelzelfportret.config.run;

/** Why the product does not run: one clear line for a person and an exit code for a script. */
public final class LaunchFailure extends RuntimeException {

    /** What can go wrong, each with its own exit code. */
    public enum Reason {
        /** The command was given an option that it cannot read. */
        WRONG_OPTION(10),
        /** Not a JDK 17. */
        WRONG_JDK(11),
        /** Too little room on the disk of the data folder. */
        DISK_TOO_SMALL(12),
        /** Somebody else listens on the port. */
        PORT_TAKEN(13),
        /** Another run uses the data folder, or it cannot be written. */
        DATA_FOLDER(14),
        /** The external database does not answer. */
        DATABASE_UNREACHABLE(15),
        /** The embedded database does not start. */
        DATABASE_FAILED(16),
        /** The server does not start. */
        SERVER_FAILED(17),
        /** The server runs and the application does not. */
        DEPLOYMENT_FAILED(18),
        /** The demo region cannot be filled. */
        DEMO_FAILED(19),
        /** The database or the server stopped while the product ran. */
        STOPPED_UNASKED(20),
        /** Something that nobody foresaw. */
        UNFORESEEN(21);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }

        /**
         * What the command answers to the shell.
         *
         * @return the exit code, never 0
         */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Reason reason;

    /**
     * Ends the run.
     *
     * @param reason what went wrong
     * @param line what a person needs to know to mend it, on one line
     */
    public LaunchFailure(Reason reason, String line) {
        this(reason, line, null);
    }

    /**
     * Ends the run.
     *
     * @param reason what went wrong
     * @param line what a person needs to know to mend it, on one line
     * @param cause the technical cause, for the tests' reports
     */
    public LaunchFailure(Reason reason, String line, Throwable cause) {
        super(line, cause);
        this.reason = reason;
    }

    /**
     * What went wrong.
     *
     * @return the reason with its exit code
     */
    public Reason reason() {
        return reason;
    }
}
