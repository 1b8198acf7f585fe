package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.CastText;
import nl.cultureelzelfportret.persistence.note.Note;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Writes the private notes of the cast's teachers, which stand in {@code notes.txt}. */
final class NoteBook {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 40);

    private final EntityManager entityManager;
    private final Places places;
    private final Crowd crowd;
    private final LocalDate today;

    NoteBook(EntityManager entityManager, Places places, Crowd crowd, LocalDate today) {
        this.entityManager = entityManager;
        this.places = places;
        this.crowd = crowd;
        this.today = today;
    }

    void write() {
        CastText.read("notes.txt").forEach(line -> write(line.split(" \\| ", 5)));
    }

    private void write(String[] cells) {
        CastPerson author = Cast.person(cells[0]);
        LocalDate day = today.minusDays(Integer.parseInt(cells[2]));
        Instant at = day.atTime(AFTER_SCHOOL).atZone(HERE).toInstant();
        Note note = Note.about(
                UUID.randomUUID(),
                crowd.person(author),
                places.school(author.school().orElseThrow()),
                crowd.person(Cast.person(cells[1])),
                cells[4],
                SchoolYear.containing(day),
                at);
        if (!cells[3].equals("-")) {
            note.shareWith(crowd.person(Cast.person(cells[3])), at);
        }
        entityManager.persist(note);
    }
}
