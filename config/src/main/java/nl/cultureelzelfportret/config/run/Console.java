package nl.cultureelzelfportret.config.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The terminal of the person who runs the product: the one place that writes to standard output. */
public final class Console implements Progress {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Instant begin = Instant.now();

    /** {@inheritDoc} Shows the seconds since the start before it. */
    @Override
    public void report(String line) {
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "%6.1f s  %s", seconds, line));
    }

    /**
     * Writes a line as it is.
     *
     * @param line the line; may be empty
     */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /**
     * Writes the one line that says why the product does not run.
     *
     * @param failure what went wrong
     */
    public void fail(LaunchFailure failure) {
        out.flush();
        err.println("Het Cultureel Zelfportret does not run: " + failure.getMessage());
        err.flush();
    }
}
