package nl.cultureelzelfportret.config.run;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The unpacked Payara Server. Domains live elsewhere, so that runs can share it.
 *
 * @param root the folder that the distribution calls {@code payara6}
 */
record PayaraInstallation(Path root) {

    /** Unpacks the distribution when it is not there yet. */
    static PayaraInstallation unpack(Path zip, Path installations, Progress progress) throws IOException {
        String version = zip.getFileName().toString().replace(".zip", "");
        Path root = installations.resolve(version);
        new Unpacking(zip, "payara6/", root).run("Payara Server " + version, progress);
        return new PayaraInstallation(root);
    }

    /** What the server calls its install root. */
    Path glassfish() {
        return root.resolve("glassfish");
    }

    /** The domain of the distribution, which ours is made from. */
    Path templateDomain() {
        return glassfish().resolve("domains/domain1");
    }
}
