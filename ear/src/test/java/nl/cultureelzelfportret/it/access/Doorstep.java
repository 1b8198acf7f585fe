package nl.cultureelzelfportret.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.page.Visitor;
import nl.cultureelzelfportret.testing.TestEnvironment;

/** Where all actors stand with a session of their own, before the product's addresses. */
final class Doorstep {

    private static final System.Logger LOG = System.getLogger(Doorstep.class.getName());
    private static Doorstep first;

    final Neighbourhood there = OutsideScribe.write(entityManager ->
            new Neighbourhood(entityManager, TestEnvironment.get().media()));

    private final Map<Actor, Visitor> visitors = new EnumMap<>(Actor.class);
    private final List<String> wrong = new ArrayList<>();
    private int cells;

    private Doorstep() throws IOException, InterruptedException {
        for (Actor actor : Actor.values()) {
            visitors.put(actor, actor == Actor.ANONYMOUS ? new Visitor() : Visitor.signedIn(there.people.get(actor)));
        }
        OutsideScribe.write(there::sayGoodbye);
    }

    /** {@return the actors, signed in once for all} */
    static synchronized Doorstep get() throws IOException, InterruptedException {
        if (first == null) {
            first = new Doorstep();
        }
        return first;
    }

    Visitor visitor(Actor actor) {
        return visitors.get(actor);
    }

    /** Compares what an actor got with what they ought to get, and looks for what they ought not to see. */
    void compare(Actor actor, String address, String expected, HttpResponse<String> answer) {
        cells++;
        String got = got(answer);
        if (!got.equals(expected)) {
            wrong.add(actor + " at " + address + ": " + got + " instead of " + expected);
        }
        there.leaks(actor, answer.body()).forEach(leak -> wrong.add(actor + " learnt at " + address + " " + leak));
    }

    private static String got(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) {
            return Integer.toString(answer.statusCode());
        }
        String location = answer.headers().firstValue("Location").orElse("");
        return "redirect to " + location.replaceAll("^https?://[^/]+|[?;].*", "");
    }

    /** Fails if anything was wrong since the last time. */
    void assertNothingWrong(String doors) {
        LOG.log(Level.INFO, "Access matrix at {0}: {1} cells", doors, cells);
        List<String> found = List.copyOf(wrong);
        wrong.clear();
        cells = 0;
        assertEquals(List.of(), found);
    }
}
