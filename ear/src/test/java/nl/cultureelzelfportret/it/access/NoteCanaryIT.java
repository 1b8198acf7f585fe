package nl.cultureelzelfportret.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.it.page.Remains;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A canary sits in three private notes. Every actor opens every page that knows of notes, searches and asks the
 * interfaces: it sings for the author, and for the colleague with whom one note was shared, and for nobody else; nor does
 * it sing in the logs. {@link PageAccessIT}, {@link MediaAccessIT} and {@link AccessMatrixIT} hear it everywhere else.
 */
class NoteCanaryIT {

    private static final List<String> SEARCHES = List.of(
            "note/notes?words=kanarie",
            "note/notes?words=NOTE",
            "note/notes?shared=true",
            "note/notes?about=%s",
            "note/notes?class=%s",
            "portfolio/timeline?words=kanarie",
            "portfolio/person?person=%s&words=kanarie",
            "portfolio/class?class=%s&words=kanarie");

    private static final Pattern KNOWS_OF_NOTES =
            Pattern.compile("note/|news/|activity/activity|growth/|portfolio/(moment|person|class|timeline)");

    private Doorstep doorstep;

    @BeforeEach
    void gather() throws IOException, InterruptedException {
        doorstep = Doorstep.get();
    }

    @Test
    void singsForItsAuthorAndTheColleagueAndForNobodyElse() throws IOException, InterruptedException {
        Set<String> alone = new TreeSet<>();
        Set<String> shared = new TreeSet<>();
        for (Actor actor : Actor.values()) {
            for (String address : addresses()) {
                String answer = doorstep.visitor(actor).get(address).body();
                if (answer.contains(Neighbourhood.NOTE_CANARY)) {
                    alone.add(actor.name());
                }
                if (answer.contains(Neighbourhood.SHARED_NOTE_CANARY)) {
                    shared.add(actor.name());
                }
            }
        }

        assertEquals(Set.of("TEACHER"), alone);
        assertEquals(Set.of("COLLEAGUE", "TEACHER"), shared);
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(PageDoors.of(doorstep.there).keySet());
        addresses.removeIf(address -> !KNOWS_OF_NOTES.matcher(address).lookingAt());
        for (String search : SEARCHES) {
            addresses.add(search.formatted(
                    search.contains("class=")
                            ? doorstep.there.schoolClass
                            : doorstep.there.owner().getPublicId()));
        }
        addresses.add("api/drafts/" + doorstep.there.note);
        addresses.add("media/" + doorstep.there.note + "/original");
        return addresses;
    }

    @Test
    void sitsWhereItsAuthorLooksForIt() throws IOException, InterruptedException {
        String activity = "activity/activity?activity=" + doorstep.there.activity;
        String pupil = "portfolio/person?person=" + doorstep.there.owner().getPublicId();

        assertTrue(sings(Actor.TEACHER, "note/notes"));
        assertTrue(sings(Actor.TEACHER, "note/notes?words=kanarie-note-al"));
        assertTrue(sings(Actor.TEACHER, "note/notes?class=" + doorstep.there.schoolClass));
        assertTrue(sings(Actor.TEACHER, pupil));
        assertTrue(sings(Actor.TEACHER, "note/notes?about=" + doorstep.there.activity));
        assertTrue(sings(Actor.TEACHER, "note/notes?words=museum"));
        assertTrue(sings(Actor.TEACHER, activity));
        assertFalse(sings(Actor.TEACHER, "note/notes?words=papegaai"));
        for (Actor actor : EnumSet.complementOf(EnumSet.of(Actor.TEACHER))) {
            assertFalse(sings(actor, pupil), actor.name());
            assertFalse(sings(actor, activity), actor.name());
        }
    }

    private boolean sings(Actor actor, String address) throws IOException, InterruptedException {
        return doorstep.visitor(actor).get(address).body().contains(Neighbourhood.NOTE_CANARY);
    }

    @Test
    void isInNoLog() throws IOException, InterruptedException {
        doorstep.visitor(Actor.TEACHER).get("note/note?note=" + doorstep.there.note);
        doorstep.visitor(Actor.CLASSMATE).get("note/note?note=" + doorstep.there.note);
        List<Path> logs = Remains.logs();

        assertFalse(logs.isEmpty(), "no logs were found");
        for (Path log : logs) {
            assertFalse(Remains.holds(log, "kanarie-NOTE"), log.toString());
        }
    }
}
