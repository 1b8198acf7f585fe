package nl.cultureelzelfportret.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.page.Visitor;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The matrix at what the product answers: every actor at every page, every media address and the scripts' drafts. */
class PageAccessIT {

    private static final System.Logger LOG = System.getLogger(PageAccessIT.class.getName());
    private static final String SIGN_IN = "redirect to /account/sign-in";
    private static final List<VariantSize> SIZES =
            List.of(VariantSize.THUMBNAIL, VariantSize.PHONE, VariantSize.DESKTOP);

    private static Neighbourhood there;
    private static final Map<Actor, Visitor> VISITORS = new EnumMap<>(Actor.class);

    @BeforeAll
    static void settle() throws IOException, InterruptedException {
        there = OutsideScribe.write(entityManager ->
                new Neighbourhood(entityManager, TestEnvironment.get().media()));
        for (Actor actor : Actor.values()) {
            VISITORS.put(actor, actor == Actor.ANONYMOUS ? new Visitor() : Visitor.signedIn(there.people.get(actor)));
        }
    }

    @Test
    void everyPageOpensToThoseWhoMayAndToNobodyElse() throws IOException, InterruptedException {
        Map<String, Matter> pages = PageDoors.of(there);
        List<String> wrong = new ArrayList<>();
        for (Actor actor : Actor.values()) {
            for (Map.Entry<String, Matter> page : pages.entrySet()) {
                HttpResponse<String> answer = VISITORS.get(actor).get(page.getKey());
                compare(actor, page.getKey(), pageFor(actor, page.getKey(), page.getValue()), answer, wrong);
            }
        }
        count("pages", pages.size());
        assertEquals(List.of(), wrong);
    }

    private static String pageFor(Actor actor, String page, Matter matter) {
        if (actor == Actor.ANONYMOUS) {
            return SIGN_IN;
        }
        if (actor == Actor.NEWCOMER && !page.equals("account/password")) {
            return "redirect to /account/password";
        }
        return AccessMatrix.permits(actor, matter) ? "200" : "404";
    }

    @Test
    void everyMediaAddressOpensToThoseWhoMayAndToNobodyElse() throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (Actor actor : Actor.values()) {
            for (VariantSize size : SIZES) {
                for (Thing thing : there.things) {
                    compareFile(actor, thing.file(), size, thing.matter(), wrong);
                }
                compareFile(actor, there.draftFile, size, Matter.DRAFT, wrong);
            }
        }
        count("media addresses", SIZES.size() * (there.things.size() + 1));
        assertEquals(List.of(), wrong);
    }

    private static void compareFile(Actor actor, UUID file, VariantSize size, Matter matter, List<String> wrong)
            throws IOException, InterruptedException {
        String address = "media/" + file + "/" + size.address();
        compare(
                actor,
                address + " " + matter,
                scriptFor(actor, matter),
                VISITORS.get(actor).get(address),
                wrong);
    }

    @Test
    void draftsAreKeptForTheirOwnersOnly() throws IOException, InterruptedException {
        String typed = "{\"form\":\"BLOG\",\"fields\":{\"text\":\"\"}}";
        List<String> wrong = new ArrayList<>();
        for (Actor actor : Actor.values()) {
            Visitor visitor = VISITORS.get(actor);
            String fresh = "api/drafts/" + UUID.randomUUID();
            String theirs = "api/drafts/" + there.draft;
            compare(actor, fresh, scriptFor(actor, Matter.OWN_SPACE), visitor.put(fresh, typed), wrong);
            compare(actor, theirs, scriptFor(actor, Matter.DRAFT), visitor.put(theirs, typed), wrong);
        }
        count("drafts", 2);
        assertEquals(List.of(), wrong);
    }

    private static String scriptFor(Actor actor, Matter matter) {
        if (actor == Actor.ANONYMOUS) {
            return "401";
        }
        return AccessMatrix.permits(actor, matter) ? "200" : "404";
    }

    private static void compare(
            Actor actor, String address, String expected, HttpResponse<String> answer, List<String> wrong) {
        String got = answer.statusCode() == 302
                ? "redirect to "
                        + answer.headers().firstValue("Location").orElse("").replaceAll("^https?://[^/]+|[?;].*", "")
                : Integer.toString(answer.statusCode());
        if (!got.equals(expected)) {
            wrong.add(actor + " at " + address + ": " + got + " instead of " + expected);
        }
        there.leaks(actor, answer.body()).forEach(leak -> wrong.add(actor + " learnt at " + address + " " + leak));
    }

    private static void count(String what, int doors) {
        LOG.log(Level.INFO, "Access matrix at {0}: {1} cells", what, doors * Actor.values().length);
    }
}
