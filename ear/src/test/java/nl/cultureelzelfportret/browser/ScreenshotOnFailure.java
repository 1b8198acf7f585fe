package nl.cultureelzelfportret.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what the browser showed when a test failed. */
final class ScreenshotOnFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            BrowserIT test = (BrowserIT) context.getRequiredTestInstance();
            test.screenshotOf(
                    "failed-" + context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName());
        }
    }
}
