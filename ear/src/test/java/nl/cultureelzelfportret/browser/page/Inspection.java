package nl.cultureelzelfportret.browser.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Looks at pages one after the other, and tells in the end all that is amiss with them.
 *
 * @param page       in which they are shown
 * @param face       which edition and language is expected
 * @param axe        finds what is not accessible in what the page shows now
 * @param photograph keeps what the page shows now at a width, under a name
 * @param amiss      what was found so far
 */
record Inspection(
        Page page, Face face, Supplier<List<String>> axe, BiConsumer<String, Integer> photograph, List<String> amiss) {

    private static final int HEIGHT = 1000;
    private static final int HIGHEST = 2400;
    private static final String PICTURES_ARE_THERE =
            "() => [...document.images].every(image => image.complete || !image.getClientRects().length || image.getBoundingClientRect().top > innerHeight)";
    private static final List<Integer> NARROW = List.of(320, 360);
    private static final List<Integer> WIDTHS = List.of(360, 820, 1366);

    Inspection(Page page, Face face, Supplier<List<String>> axe, BiConsumer<String, Integer> photograph) {
        this(page, face, axe, photograph, new ArrayList<>());
    }

    /**
     * Looks at what the page shows now, with all rules, at all widths.
     *
     * @param name of the page and its state
     */
    void look(String name) {
        for (int width : NARROW) {
            page.setViewportSize(width, HEIGHT);
            add(name + " at " + width, Rule.WIDE.breaches(page, null));
        }
        add(name, Rule.TARGETS.breaches(page, face.smallestTarget()));
        add(
                name,
                Rule.WORDS.breaches(page, null).stream()
                        .map("missing words "::concat)
                        .toList());
        add(
                name,
                Rule.FORMS.breaches(page, null).stream()
                        .map("form without nonce "::concat)
                        .toList());
        if (!face.language().equals(page.locator("html").getAttribute("lang"))) {
            add(name, List.of("does not say that it speaks " + face.language()));
        }
        for (int width : face.isShownInFull() ? WIDTHS : List.of(1366)) {
            photograph(name, width);
        }
        page.setViewportSize(face.isShownInFull() ? 360 : 1366, HEIGHT);
        add(name, axe.get());
        if (face.isShownInFull()) {
            add(name, new Walk(page).breaches());
        }
        page.setViewportSize(1366, HEIGHT);
    }

    /** On a screen so high that the page fits, or most of it: then its pictures come, and the plus is where it belongs. */
    private void photograph(String name, int width) {
        page.setViewportSize(width, HEIGHT);
        int high = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(width, Math.max(HEIGHT, Math.min(high, HIGHEST)));
        page.waitForFunction(PICTURES_ARE_THERE);
        photograph.accept(name, width);
    }

    private void add(String name, List<String> breaches) {
        breaches.forEach(breach -> amiss.add(name + ": " + breach));
    }

    /** Fails if anything was amiss, and tells all of it. */
    void assertNothingAmiss() {
        assertEquals("", String.join("\n", amiss), () -> amiss.size() + " things are amiss with " + face);
    }
}
