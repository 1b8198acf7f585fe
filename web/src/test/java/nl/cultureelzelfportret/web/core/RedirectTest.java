package nl.cultureelzelfportret.web.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RedirectTest {

    private static final Redirect TIMELINE = Redirect.to("/portfolio/timeline");

    @Test
    void leadsToAPage() {
        assertEquals("/portfolio/timeline", TIMELINE.address());
        assertEquals("/portfolio/timeline?faces-redirect=true", TIMELINE.outcome());
    }

    @Test
    void carriesWhatIsKnownInTheOrderInWhichItWasSaid() {
        Redirect redirect = TIMELINE.with("year", "2026-2027")
                .with("kind", null)
                .when("new", true)
                .when("old", false);

        assertEquals("/portfolio/timeline?year=2026-2027&new=true", redirect.address());
        assertEquals("/portfolio/timeline?faces-redirect=true&year=2026-2027&new=true", redirect.outcome());
    }

    @Test
    void writesAnAddressInSuchAWayThatItIsReadAgain() {
        assertEquals(
                "/portfolio/timeline?for=a%26b", TIMELINE.with("for", "a&b").address());
    }

    @Test
    void isNotChangedByWhatComesAfter() {
        TIMELINE.with("kind", "BLOG");

        assertEquals("/portfolio/timeline", TIMELINE.address());
    }
}
