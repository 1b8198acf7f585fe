package nl.cultureelzelfportret.testing;

import nl.cultureelzelfportret.config.run.LaunchFailure;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the product before the first test of what ships, and stops it after the last. Unit tests start nothing. */
public final class TestEnvironmentSession implements LauncherSessionListener {

    private final boolean wanted = System.getProperty("czp.test.data") != null;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (wanted) {
            try {
                TestEnvironment.start();
            } catch (LaunchFailure | IllegalStateException failure) {
                TestEnvironment.stop();
                throw new IllegalStateException("No test can run: " + failure.getMessage(), failure);
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (wanted) {
            TestEnvironment.stop();
        }
    }
}
