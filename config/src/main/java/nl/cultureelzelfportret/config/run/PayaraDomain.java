package nl.cultureelzelfportret.config.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server's configuration, logs and unpacked application. It is made anew from the distribution's template whenever
 * the application or our settings changed, so that it always is what the code says; otherwise the server finds the
 * application deployed and starts quicker.
 */
final class PayaraDomain {

    private final PayaraInstallation installation;
    private final Distribution distribution;
    private final RunSettings settings;
    private final Path root;

    PayaraDomain(PayaraInstallation installation, Distribution distribution, RunSettings settings, Path root) {
        this.installation = installation;
        this.distribution = distribution;
        this.settings = settings;
        this.root = root;
    }

    /**
     * Makes the domain ready for a start on these ports.
     *
     * @return whether the application is in it already
     */
    boolean prepare(int httpPort, int adminPort) throws IOException {
        DomainXml fresh = DomainXml.read(installation.templateDomain().resolve("config/domain.xml"));
        new ServerTuning(fresh).tune(settings.heapMegabytes(), settings.javaOptions());
        String fingerprint = fingerprint(fresh);
        boolean deployed =
                Files.exists(deployedFile()) && Files.readString(deployedFile()).equals(fingerprint);
        if (!deployed) {
            make(fresh);
        }
        Files.writeString(bootCommands(), deployed ? "" : deployCommand());
        Files.deleteIfExists(deployedFile());
        Files.writeString(expectedFile(), fingerprint);
        DomainXml own = DomainXml.read(xmlFile());
        new ServerTuning(own).listen(httpPort, adminPort);
        own.write(xmlFile());
        return deployed;
    }

    private String fingerprint(DomainXml fresh) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(distribution.ear()));
            digest.update(Files.readAllBytes(distribution.driver()));
            digest.update(installation.root().toString().getBytes(UTF_8));
            digest.update(fresh.text().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void make(DomainXml fresh) throws IOException {
        for (String part : List.of("config", "lib", "applications", "generated", "osgi-cache", "session-store")) {
            Unpacking.remove(root.resolve(part));
        }
        copyTemplate();
        Files.createDirectories(log().getParent());
        Files.copy(
                distribution.driver(),
                root.resolve("lib").resolve(distribution.driver().getFileName()));
        fresh.write(xmlFile());
    }

    private void copyTemplate() throws IOException {
        Path template = installation.templateDomain();
        try (Stream<Path> all = Files.walk(template)) {
            for (Path from : (Iterable<Path>) all::iterator) {
                Path to = root.resolve(template.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else if (!Files.exists(to)) {
                    Files.copy(from, to);
                }
            }
        }
    }

    private String deployCommand() {
        return "deploy --name czp --contextroot / " + distribution.ear() + "\n";
    }

    /** Remembers that the application answered: a next start with the same one need not deploy it. */
    void markDeployed() throws IOException {
        Files.writeString(deployedFile(), Files.readString(expectedFile()));
    }

    Path root() {
        return root;
    }

    Path log() {
        return root.resolve("logs/server.log");
    }

    Path output() {
        return root.resolve("logs/output.log");
    }

    Path pid() {
        return root.resolve("server.pid");
    }

    Path bootCommands() {
        return root.resolve("boot-commands");
    }

    private Path xmlFile() {
        return root.resolve("config/domain.xml");
    }

    private Path expectedFile() {
        return root.resolve("application-expected");
    }

    private Path deployedFile() {
        return root.resolve("application-deployed");
    }
}
