package nl.cultureelzelfportret.browser.page;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A walk through a page with the Tab key: it gets everywhere, and one always sees where one is. */
final class Walk {

    private static final int LONGEST = 200;

    private final Page page;
    private final List<String> amiss = new ArrayList<>();
    private final Set<Integer> reached = new HashSet<>();

    Walk(Page page) {
        this.page = page;
    }

    List<String> breaches() {
        int wanted = ((Number) Rule.TABBABLE.ask(page, null)).intValue();
        for (int steps = 0; steps < LONGEST && found() < wanted; steps++) {
            page.keyboard().press("Tab");
            Object place = Rule.FOCUS.ask(page, null);
            if (place instanceof Map<?, ?> here) {
                arrive(here);
            }
        }
        if (found() < wanted) {
            amiss.add("the Tab key reaches " + found() + " of " + wanted + ", not " + missing(wanted));
        }
        return amiss;
    }

    /** The skip link has no number. */
    private int found() {
        return (int) reached.stream().filter(number -> number >= 0).count();
    }

    private void arrive(Map<?, ?> here) {
        boolean first = reached.add(((Number) here.get("number")).intValue());
        if (first && !"".equals(here.get("amiss"))) {
            amiss.add(here.get("amiss") + ": " + here.get("html"));
        }
    }

    private String missing(int wanted) {
        List<String> missed = new ArrayList<>();
        for (int number = 0; number < wanted; number++) {
            if (!reached.contains(number)) {
                missed.add((String)
                        page.locator("[data-tab='" + number + "']").evaluate("e => e.outerHTML.slice(0, 110)"));
            }
        }
        return missed.toString();
    }
}
