package nl.cultureelzelfportret.browser.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Something that holds for every page; a script beside this class finds what breaks it. */
enum Rule {
    /** Targets are large enough. */
    TARGETS,
    /** Nothing sticks out at the side. */
    WIDE,
    /** No words are missing. */
    WORDS,
    /** A form can be shown again with what is amiss. */
    FORMS,
    /** Not a rule but a count: what the Tab key has to reach. */
    TABBABLE,
    /** Not a rule but a look: where the Tab key is. */
    FOCUS;

    private final String script = read(name().toLowerCase(Locale.ROOT) + ".js");

    private static String read(String name) {
        try (InputStream file = Rule.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^//.*\\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Object ask(Page page, Object argument) {
        return page.evaluate(script, argument);
    }

    List<String> breaches(Page page, Object argument) {
        return ((List<?>) ask(page, argument)).stream().map(String::valueOf).toList();
    }
}
