package nl.cultureelzelfportret.config.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server wrote about this start. */
final class ServerLog {

    private static final Pattern NO_DEPLOYMENT = Pattern.compile(
            "(?:Exception during lifecycle processing|Command deploy returned with result FAILURE|Exception while (?:loading|deploying) the app"
                    + "|Error occurred during deployment|Deployment failed)[^\\n]*");
    private static final Pattern CAUSE = Pattern.compile("(?m)^\\s*Caused by: (.*)$");
    private static final Pattern EXCEPTION = Pattern.compile("(?m)^[\\w.$]+(?:Exception|Error): (.*)$");

    private final Path file;

    private ServerLog(Path file) {
        this.file = file;
    }

    /** Puts the log of the start before this one aside, and reads this one's. */
    static ServerLog begin(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.move(
                    file, file.resolveSibling("server-before.log"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return new ServerLog(file);
    }

    /** Why the application was not deployed; empty when nothing says that it was not. */
    Optional<String> deploymentFailure() {
        String text = text();
        Matcher failure = NO_DEPLOYMENT.matcher(text);
        if (!failure.find()) {
            return Optional.empty();
        }
        String rest = text.substring(failure.start());
        List<String> causes = all(CAUSE, rest);
        List<String> exceptions = all(EXCEPTION, rest);
        if (!causes.isEmpty()) {
            return Optional.of(causes.get(causes.size() - 1));
        }
        // The first one wraps the others.
        return Optional.of(exceptions.isEmpty() ? failure.group() : exceptions.get(Math.min(1, exceptions.size() - 1)));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " ").strip())
                .toList();
    }

    private String text() {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
