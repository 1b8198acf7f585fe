package nl.cultureelzelfportret.config.run;

import java.util.concurrent.CompletableFuture;

/** The database of a run: our own, or somebody else's. */
interface Database {

    /**
     * Makes sure that it answers.
     *
     * @return where it is
     * @throws LaunchFailure when it does not
     */
    DatabaseAddress start();

    /** Completes when it ends; never for somebody else's. */
    CompletableFuture<?> onEnd();

    /** Stops it, when it is ours. */
    void stop();
}
