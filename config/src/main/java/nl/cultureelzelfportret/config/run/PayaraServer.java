package nl.cultureelzelfportret.config.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The Payara Server of a run, with the application in it: a child of this process. */
final class PayaraServer {

    private static final Duration PATIENCE = Duration.ofSeconds(600);
    /** A failure's first line is in the log before its last. */
    private static final Duration TIME_TO_WRITE = Duration.ofSeconds(1);

    private static final String READY = "ready";
    private static final Duration MOMENT = Duration.ofMillis(200);

    private final PayaraDomain domain;
    private final ServerLog log;
    private final ChildProcess process;
    private final URI ready;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private PayaraServer(PayaraDomain domain, ServerLog log, ChildProcess process, URI ready) {
        this.domain = domain;
        this.log = log;
        this.process = process;
        this.ready = ready;
    }

    /** Starts a prepared domain; returns at once. */
    static PayaraServer start(
            PayaraInstallation installation, PayaraDomain domain, int httpPort, Map<String, String> environment) {
        try {
            ServerLog log = ServerLog.begin(domain.log());
            ChildProcess process = ChildProcess.start(
                    new ServerCommand(installation, domain.root()).words(domain.bootCommands()),
                    environment,
                    domain.output(),
                    domain.pid());
            URI ready = URI.create("http://127.0.0.1:" + httpPort + "/health/ready");
            return new PayaraServer(domain, log, process, ready);
        } catch (IOException e) {
            throw new LaunchFailure(LaunchFailure.Reason.SERVER_FAILED, "the server cannot be started (" + e + ")", e);
        }
    }

    /**
     * Waits until the application says that it is ready.
     *
     * @throws LaunchFailure when it will not be
     */
    void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        String answer = "no answer";
        while (!(answer = answer()).equals(READY)) {
            if (process.endedWithin(MOMENT)) {
                throw failure(LaunchFailure.Reason.SERVER_FAILED, "the server stopped while it started");
            }
            if (log.deploymentFailure().isPresent()) {
                process.endedWithin(TIME_TO_WRITE);
                String reason = log.deploymentFailure().orElse("no reason given");
                throw failure(LaunchFailure.Reason.DEPLOYMENT_FAILED, "the application was not deployed: " + reason);
            }
            if (Instant.now().isAfter(end)) {
                throw failure(
                        LaunchFailure.Reason.DEPLOYMENT_FAILED,
                        "the application is not ready after " + PATIENCE.toSeconds() + " s (" + answer + ")");
            }
        }
        try {
            domain.markDeployed();
        } catch (IOException e) {
            throw failure(LaunchFailure.Reason.DATA_FOLDER, "the data folder cannot be written (" + e + ")");
        }
    }

    private String answer() {
        try {
            HttpRequest request = HttpRequest.newBuilder(ready)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            var response = http.send(request, BodyHandlers.ofString());
            boolean ours = response.body().contains("\"database\"");
            return ours && response.statusCode() == 200 ? READY : response.statusCode() + " " + response.body();
        } catch (IOException notYet) {
            return notYet.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(LaunchFailure.Reason.SERVER_FAILED, "the start was interrupted");
        }
    }

    private LaunchFailure failure(LaunchFailure.Reason reason, String why) {
        return new LaunchFailure(reason, why + " (see " + log + ")");
    }

    CompletableFuture<?> onEnd() {
        return process.onEnd();
    }

    /** The number of its process. */
    long pid() {
        return process.pid();
    }

    void stop() {
        process.stop();
    }
}
