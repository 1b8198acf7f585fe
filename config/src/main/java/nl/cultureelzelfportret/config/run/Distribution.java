package nl.cultureelzelfportret.config.run;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build hands over to be run.
 *
 * @param ear the application that ships
 * @param payara the zip of Payara Server
 * @param mariaDb the jar with MariaDB's binaries
 * @param driver the jar of the database driver
 */
public record Distribution(Path ear, Path payara, Path mariaDb, Path driver) {

    /**
     * Reads where the build put everything.
     *
     * @return the distribution of this build
     * @throws LaunchFailure when a file is missing
     */
    public static Distribution ofThisBuild() {
        return new Distribution(
                file("czp.build.ear"), file("czp.build.payara"), file("czp.build.mariadb"), file("czp.build.driver"));
    }

    private static Path file(String property) {
        Path file = Path.of(System.getProperty(property, ""));
        if (!Files.isRegularFile(file)) {
            throw new LaunchFailure(
                    LaunchFailure.Reason.WRONG_OPTION,
                    property + " names no file (" + file + "); start the product with mvn -Prun");
        }
        return file;
    }
}
