package nl.cultureelzelfportret.web.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
    void addsToAnAddressOfWhichMoreIsKnownAlready() {
        Redirect redirect = Redirect.to("/portfolio/class?class=5").with("kind", "BLOG");

        assertEquals("/portfolio/class?class=5&kind=BLOG", redirect.address());
        assertEquals("/portfolio/class?faces-redirect=true&class=5&kind=BLOG", redirect.outcome());
    }

    @Test
    void isTheOnlyOneThatKnowsHowFacesIsTold() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertEquals(
                    List.of("Redirect.java"),
                    files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*[.](java|xhtml)"))
                            .filter(RedirectTest::tellsFaces)
                            .map(file -> file.getFileName().toString())
                            .toList());
        }
    }

    private static boolean tellsFaces(Path file) {
        try {
            return Files.readString(file).contains("faces-redirect");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isNotChangedByWhatComesAfter() {
        TIMELINE.with("kind", "BLOG");

        assertEquals("/portfolio/timeline", TIMELINE.address());
    }
}
