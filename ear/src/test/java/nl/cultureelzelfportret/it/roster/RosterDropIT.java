package nl.cultureelzelfportret.it.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.cultureelzelfportret.ejb.roster.RosterDrop;
import nl.cultureelzelfportret.ejb.roster.RosterRow;
import nl.cultureelzelfportret.ejb.roster.RosterService;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.roster.RosterPreviews;
import nl.cultureelzelfportret.persistence.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator drops a file: it waits for the school's administrator, and is erased. */
class RosterDropIT extends ServiceIT {

    @Inject
    private RosterDrop drop;

    @Inject
    private RosterService rosters;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    @TempDir
    Path folder;

    private School school;

    @BeforeEach
    void enterAdmin() {
        Person admin = scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            school = town.school();
            return town.person(Role.SCHOOL_ADMIN, school, null);
        });
        stage.enter(admin);
    }

    private Path lay(String of, byte[] bytes) throws IOException {
        Path file = Files.createDirectories(folder.resolve(of)).resolve("leerlingen.xml");
        return Files.write(file, bytes);
    }

    private static Instant soon() {
        return Clock.systemUTC().instant().plus(Duration.ofMinutes(1));
    }

    private List<RosterRow> waiting() {
        return rosters.history(school.getPublicId()).rosters();
    }

    @Test
    void makesAPreviewAndErasesTheFile() throws IOException {
        Path file = lay(
                school.getPublicId().toString(),
                new SchoolFile()
                        .schoolClass("a", "Groep 5", 5)
                        .pupil("1", "Noor", "Vis", "a")
                        .bytes());
        drop.empty(folder, Instant.EPOCH);
        assertTrue(Files.exists(file), "it may not be whole yet");

        drop.empty(folder, soon());
        assertFalse(Files.exists(file));
        assertEquals(1, waiting().size());
        assertTrue(waiting().get(0).dropped() && waiting().get(0).isReady());
    }

    @Test
    void erasesWhatIsRefusedToo() throws IOException {
        Path broken = lay(school.getPublicId().toString(), "<EDEX>".getBytes(StandardCharsets.UTF_8));
        Path lost = lay("no-school", new byte[] {1});
        drop.empty(folder, soon());

        assertFalse(Files.exists(broken) || Files.exists(lost));
        assertEquals(0, waiting().size());
    }

    @Test
    void forgetsLinesOfARosterThatNobodyWants() throws IOException {
        lay(
                school.getPublicId().toString(),
                new SchoolFile()
                        .schoolClass("a", "Groep 5", 5)
                        .pupil("1", "Noor", "Vis", "a")
                        .bytes());
        drop.empty(folder, soon());
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
        scribe.write(entityManager -> {
            entityManager
                    .createNativeQuery("update roster_preview set made_at = '2000-01-01' where school_id = ?1")
                    .setParameter(1, school.getId())
                    .executeUpdate();
            new RosterPreviews(entityManager).sweep(longAgo.plusSeconds(1), longAgo);
            return null;
        });

        assertEquals(
                0,
                ((Number) scribe.write(entityManager -> entityManager
                                .createNativeQuery("select count(*) from roster_line l join roster_preview r"
                                        + " on r.id = l.roster_preview_id where r.school_id = ?1")
                                .setParameter(1, school.getId())
                                .getSingleResult()))
                        .intValue());
    }
}
