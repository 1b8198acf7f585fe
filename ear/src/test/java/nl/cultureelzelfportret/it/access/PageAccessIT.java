package nl.cultureelzelfportret.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix at the pages: every actor at every page, on everything that it could be about. */
class PageAccessIT {

    private Doorstep doorstep;

    @BeforeEach
    void gather() throws IOException, InterruptedException {
        doorstep = Doorstep.get();
    }

    @Test
    void everyPageOpensToThoseWhoMayAndToNobodyElse() throws IOException, InterruptedException {
        for (Actor actor : Actor.values()) {
            for (Map.Entry<String, Matter> page : PageDoors.of(doorstep.there).entrySet()) {
                doorstep.compare(
                        actor,
                        page.getKey() + " " + page.getValue(),
                        expected(actor, page.getKey(), page.getValue()),
                        doorstep.visitor(actor).get(page.getKey()));
            }
        }
        doorstep.assertNothingWrong("pages");
    }

    private static String expected(Actor actor, String page, Matter matter) {
        if (actor == Actor.ANONYMOUS) {
            return "redirect to /account/sign-in";
        }
        if (actor == Actor.NEWCOMER && !page.equals("account/password")) {
            return "redirect to /account/password";
        }
        return PageDoors.EMPTY.contains(page) || AccessMatrix.permits(actor, matter) ? "200" : "404";
    }

    @Test
    void noPageIsMissing() throws IOException {
        TreeSet<String> tried = new TreeSet<>(PageDoors.OPEN);
        PageDoors.of(doorstep.there).keySet().forEach(address -> tried.add(address.replaceFirst("[?].*", "")));

        assertEquals(shippedPages(), tried);
    }

    private static TreeSet<String> shippedPages() throws IOException {
        TreeSet<String> pages = new TreeSet<>();
        try (ZipInputStream ear =
                new ZipInputStream(Files.newInputStream(Path.of(System.getProperty("czp.build.ear"))))) {
            for (ZipEntry module = ear.getNextEntry(); module != null; module = ear.getNextEntry()) {
                if (module.getName().endsWith(".war")) {
                    addPages(new ZipInputStream(ear), pages);
                }
            }
        }
        return pages;
    }

    private static void addPages(ZipInputStream war, TreeSet<String> pages) throws IOException {
        for (ZipEntry file = war.getNextEntry(); file != null; file = war.getNextEntry()) {
            if (file.getName().endsWith(".xhtml") && !file.getName().startsWith("WEB-INF/")) {
                pages.add(file.getName().replaceFirst("\\.xhtml$", ""));
            }
        }
    }
}
