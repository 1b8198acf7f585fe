package nl.cultureelzelfportret.config.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program that belongs to this run: started in a session of its own, so that a Ctrl-C reaches us first and we stop
 * things in order, and written down in a pid file, so that the next run finds what a kill -9 of this one left behind.
 */
final class ChildProcess {

    private static final Path SET_SID = Path.of("/usr/bin/setsid");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final CompletableFuture<Process> end;
    private final Path pidFile;

    private ChildProcess(Process process, Path pidFile) {
        this.process = process;
        this.end = process.onExit();
        this.pidFile = pidFile;
    }

    /**
     * Stops what an earlier run left and starts a new program.
     *
     * @param command the program and its arguments; never a secret
     * @param environment what it is told on top of our own environment
     * @param output where its standard output and error go
     * @param pidFile where its number is written
     */
    static ChildProcess start(List<String> command, Map<String, String> environment, Path output, Path pidFile)
            throws IOException {
        stopLeftover(pidFile);
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(SET_SID)) {
            whole.add(SET_SID.toString());
        }
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        Files.writeString(pidFile, identity(process.toHandle()));
        return new ChildProcess(process, pidFile);
    }

    /** Stops the program of an earlier run that was killed, if it is still there. */
    static void stopLeftover(Path pidFile) throws IOException {
        if (Files.exists(pidFile)) {
            String identity = Files.readString(pidFile);
            long pid = Long.parseLong(identity.substring(0, identity.indexOf(' ')));
            Optional<ProcessHandle> leftover =
                    ProcessHandle.of(pid).filter(found -> identity(found).equals(identity));
            leftover.ifPresent(found -> stop(found, found.onExit()));
            Files.deleteIfExists(pidFile);
        }
    }

    /** The number alone could be somebody else's by now; with the begin it is unique. */
    private static String identity(ProcessHandle handle) {
        return handle.pid() + " "
                + handle.info().startInstant().map(Object::toString).orElse("unknown");
    }

    long pid() {
        return process.pid();
    }

    /** Waits a moment; true as soon as the program has ended. */
    boolean endedWithin(Duration moment) {
        try {
            return process.waitFor(moment.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Completes when it ends; always the same, so that whoever waited for one of several can ask which it was. */
    CompletableFuture<?> onEnd() {
        return end;
    }

    /** Asks the program to stop, waits, and ends it by force when it does not listen. */
    void stop() {
        stop(process.toHandle(), process.onExit());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            // The next run sees that the number is nobody's.
        }
    }

    private static void stop(ProcessHandle handle, CompletableFuture<?> end) {
        handle.destroy();
        try {
            end.completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } finally {
            if (handle.isAlive()) {
                handle.destroyForcibly();
                handle.onExit().join();
            }
        }
    }
}
