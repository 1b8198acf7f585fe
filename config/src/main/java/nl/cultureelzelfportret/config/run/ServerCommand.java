package nl.cultureelzelfportret.config.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command that is the server, made from the options in its {@code domain.xml} as {@code asadmin start-domain} makes
 * it; ours, so that the server is our own child and its end is noticed.
 */
final class ServerCommand {

    /** {@code [17|]--add-opens=…}: from this Java on; {@code [|17]…}: up to it; another word is another maker's Java. */
    private static final Pattern CONDITION = Pattern.compile("\\[([^|\\]]*)\\|([^\\]]*)](.*)");

    private final PayaraInstallation installation;
    private final Path domain;
    private final int javaVersion = Runtime.version().feature();

    ServerCommand(PayaraInstallation installation, Path domain) {
        this.installation = installation;
        this.domain = domain;
    }

    List<String> words(Path bootCommands) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-cp", installation.glassfish().resolve("modules/glassfish.jar").toString()));
        DomainXml.read(domain.resolve("config/domain.xml")).texts("java-config/jvm-options").stream()
                .map(this::wanted)
                .filter(option -> !option.isEmpty())
                .map(this::resolve)
                .forEach(words::add);
        words.add("-Dcom.sun.aas.installRoot=" + installation.glassfish());
        words.add("-Dcom.sun.aas.instanceRoot=" + domain);
        words.addAll(List.of("com.sun.enterprise.glassfish.bootstrap.ASMain", "-upgrade", "false"));
        words.addAll(List.of("-read-stdin", "false", "-verbose", "false", "-debug", "false", "-watchdog", "false"));
        words.addAll(List.of("-domainname", domain.getFileName().toString(), "-domaindir", domain.toString()));
        words.addAll(List.of("-instancename", "server", "-type", "DAS"));
        words.addAll(List.of("-postbootcommandfile", bootCommands.toString()));
        return words;
    }

    private String wanted(String option) {
        Matcher condition = CONDITION.matcher(option);
        if (!condition.matches()) {
            return option;
        }
        boolean holds = holds(condition.group(1), true) && holds(condition.group(2), false);
        return holds ? condition.group(3) : "";
    }

    private boolean holds(String bound, boolean lower) {
        if (bound.isEmpty()) {
            return true;
        }
        if (!bound.matches("[0-9.]+")) {
            return false;
        }
        int version = Integer.parseInt(bound.replaceAll("\\..*", ""));
        return lower ? javaVersion >= version : javaVersion <= version;
    }

    private String resolve(String option) {
        return option.replace(
                        "${com.sun.aas.installRoot}", installation.glassfish().toString())
                .replace("${com.sun.aas.instanceRoot}", domain.toString());
    }
}
