package nl.cultureelzelfportret.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.core.PersonalData;
import nl.cultureelzelfportret.ejb.core.PersonalRecord;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import org.junit.jupiter.api.Test;

/** Everything that is held of a person is told, and nothing is left when it is erased. */
class PersonalDataIT extends SchoolDayIT {

    @Inject
    @Any
    private Instance<PersonalData> features;

    @Test
    void tellsWhatAPersonMadeAndTyped() {
        write(pupil, "kanarie");
        write(classmate, "mus");

        String told = told(pupil);

        assertTrue(told.contains("title=kanarie"), told);
        assertTrue(told.contains("title=half kanarie"), told);
        assertTrue(told.contains("originalName=foto.jpg"), told);
        assertTrue(told.contains("role=PUPIL"), told);
        assertTrue(!told.contains("mus"), told);
    }

    @Test
    void leavesNothingThatPointsAtAnErasedPerson() {
        write(pupil, "kanarie");

        scribe.write(entityManager -> {
            for (PersonalData feature : byRoom()) {
                feature.erase(pupil.getId());
                entityManager.flush();
                entityManager.clear();
            }
            return null;
        });

        assertEquals(Set.of(), scribe.write(entityManager -> pointingAt(entityManager, pupil)));
        long left = scribe.write(entityManager -> rows(entityManager, "person", "id", pupil));
        assertEquals(0, left);
    }

    @Test
    void noTwoFeaturesHaveOneName() {
        List<String> names = features.stream().map(PersonalData::feature).toList();

        assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
        assertTrue(names.containsAll(Set.of("account", "draft", "media", "portfolio")), names::toString);
    }

    private void write(Person person, String canary) {
        Instant now = Clock.systemUTC().instant();
        onTheDesk(desk -> {
            Moment moment = desk.moment(person, canary, Visibility.CLASS, now, desk.photograph(person, null));
            desk.reflection(moment, canary);
            desk.talk(moment, teacher);
            desk.moment(person, canary + " weg", Visibility.CLASS, now).withdraw(now);
            desk.step(desk.process(person, canary + " proces", now), person, now);
            Draft draft = desk.draft(person, null, "half " + canary);
            return desk.photograph(person, draft);
        });
    }

    private List<PersonalData> byRoom() {
        return features.stream()
                .sorted(Comparator.comparingInt(PersonalData::room).reversed())
                .toList();
    }

    private String told(Person person) {
        return scribe.write(entityManager -> features.stream()
                .flatMap(feature -> feature.of(person.getId()).stream())
                .map(PersonalRecord::words)
                .map(Object::toString)
                .collect(Collectors.joining("\n")));
    }

    /** Asks the database itself which columns point at people, so that a new table cannot be forgotten. */
    @SuppressWarnings("unchecked")
    private static Set<String> pointingAt(EntityManager entityManager, Person person) {
        List<Object[]> columns = entityManager
                .createNativeQuery("select table_name, column_name from information_schema.key_column_usage"
                        + " where table_schema = database() and referenced_table_name = 'person'")
                .getResultList();
        assertTrue(columns.size() > 4, "the database tells of no columns");
        return columns.stream()
                .filter(column -> rows(entityManager, (String) column[0], (String) column[1], person) > 0)
                .map(column -> column[0] + "." + column[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long rows(EntityManager entityManager, String table, String column, Person person) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from " + table + " where " + column + " = ?1")
                        .setParameter(1, person.getId())
                        .getSingleResult())
                .longValue();
    }
}
