package nl.cultureelzelfportret.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The Chromium of this machine: found, or installed on a Debian where we may. */
final class ChromiumProgram {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium");

    private ChromiumProgram() {}

    static Path find() {
        return present()
                .or(ChromiumProgram::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found. Install one (Debian: apt-get install chromium) or say where it is with"
                                + " -Dczp.test.browser=/path/to/chromium"));
    }

    private static Optional<Path> present() {
        String told = System.getProperty("czp.test.browser", "");
        List<String> places = told.isEmpty() ? PLACES : List.of(told);
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installed() {
        boolean allowed = "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && Files.exists(Path.of("/etc/debian_version"));
        if (allowed && run("apt-get", "update") && run("apt-get", "install", "-y", "chromium")) {
            return present();
        }
        return Optional.empty();
    }

    private static boolean run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
