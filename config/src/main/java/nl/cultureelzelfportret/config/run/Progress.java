package nl.cultureelzelfportret.config.run;

/** Where long work tells how far it is. */
@FunctionalInterface
public interface Progress {

    /**
     * Tells that something began or came further.
     *
     * @param line a short sentence
     */
    void report(String line);
}
