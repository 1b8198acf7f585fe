package nl.cultureelzelfportret.it.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.cultureelzelfportret.ejb.roster.RosterService;
import nl.cultureelzelfportret.ejb.roster.RosterView;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.roster.Deed;
import nl.cultureelzelfportret.persistence.roster.RosterState;
import nl.cultureelzelfportret.persistence.roster.Tally;
import nl.cultureelzelfportret.persistence.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school's administration brings its people: previewed, applied as a whole, and the same twice. */
class RosterServiceIT extends ServiceIT {

    private static final Duration PAUSE = Duration.ofMillis(100);

    @Inject
    private RosterService rosters;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    private School school;

    @BeforeEach
    void goToSchool() {
        Person admin = scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            school = town.school();
            return town.person(Role.SCHOOL_ADMIN, school, null);
        });
        stage.enter(admin);
    }

    private UUID id() {
        return school.getPublicId();
    }

    private static SchoolFile file() {
        return new SchoolFile()
                .schoolClass("a", "Groep 5", 5)
                .schoolClass("b", "Groep 6", 6)
                .pupil("1", "Noor", "Kanariepiet", "a")
                .pupil("2", "Sem", "Kanariepiet", "a")
                .pupil("3", "Noor", "Kanariepiet", "b")
                .teacher("t1", "Anna", "Kanariepiet", "LRK", "a")
                .teacher("t2", "Piet", "Kanarieouder", "OUD", "a");
    }

    private UUID take(SchoolFile file) {
        return rosters.take(id(), "leerlingen.xml", file.bytes());
    }

    private UUID apply(SchoolFile file) {
        UUID roster = take(file);
        rosters.apply(id(), roster);
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (rosters.state(id(), roster).isBusy() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return roster;
    }

    private long count(String jpql) {
        return scribe.count(jpql, school.getId());
    }

    @Test
    void changesNothingUntilItIsApplied() {
        RosterView view = rosters.preview(id(), take(file()), Deed.ADD, 0);

        assertEquals(6, view.count(Deed.ADD));
        assertEquals(1, view.count(Deed.IGNORE), "a parent among the teachers");
        assertTrue(view.isApplicable(), view.toString());
        assertEquals(0, count("select count(c) from SchoolClass c where c.school.id = ?1"));
        assertEquals(
                0,
                count(
                        "select count(g) from RoleGrant g where g.school.id = ?1 and g.role <> nl.cultureelzelfportret.persistence.access.Role.SCHOOL_ADMIN"));
    }

    @Test
    void bringsClassesPeopleSignInsAndRoles() {
        assertEquals(RosterState.APPLIED, rosters.state(id(), apply(file())).state());

        assertEquals(2, count("select count(c) from SchoolClass c where c.school.id = ?1"));
        assertEquals(3, count(grants("PUPIL")));
        assertEquals(1, count(grants("TEACHER")), "the parent has no rights");
        assertEquals(
                4, count("select count(m) from Membership m where m.schoolClass.school.id = ?1 and m.end is null"));
        assertEquals(
                4,
                count(
                        "select count(c) from Credential c, RoleGrant g where g.person = c.person and c.mustChange = true"
                                + " and g.school.id = ?1 and g.role <> nl.cultureelzelfportret.persistence.access.Role.SCHOOL_ADMIN"));
    }

    private static String grants(String role) {
        return "select count(g) from RoleGrant g where g.school.id = ?1 and g.end is null and g.role ="
                + " nl.cultureelzelfportret.persistence.access.Role." + role;
    }

    @Test
    void findsNothingToDoTheSecondTime() {
        apply(file());
        assertTrue(rosters.preview(id(), take(file()), null, 0).isNothing());
        RosterView again = rosters.preview(id(), apply(file()), null, 0);

        assertEquals(new Tally(0, 0, 0, 0), again.row().tally());
        assertEquals(4, count("select count(m) from Membership m where m.schoolClass.school.id = ?1"));
    }

    @Test
    void movesRenamesAndEndsAndDeletesNobody() {
        apply(file());
        long people = scribe.count("select count(p) from Person p where p.familyName = ?1", "Kanariepiet");
        scribe.write(entityManager -> entityManager
                .createNativeQuery("update membership m join school_class c on c.id = m.school_class_id"
                        + " set m.begin_date = m.begin_date - interval 9 day where c.school_id = ?1")
                .setParameter(1, school.getId())
                .executeUpdate());
        SchoolFile next = new SchoolFile()
                .schoolClass("a", "Groep 5a", 5)
                .schoolClass("b", "Groep 6", 6)
                .pupil("1", "Noor", "Kanariepiet", "b")
                .pupil("2", "Samuel", "Kanariepiet", "a")
                .teacher("t1", "Anna", "Kanariepiet", "OUD", "a");

        UUID roster = take(next);
        RosterView view = rosters.preview(id(), roster, Deed.END, 0);
        assertEquals(new Tally(0, 2, 1, 2), view.row().tally());
        apply(next);

        assertEquals(
                2, count("select count(m) from Membership m where m.schoolClass.school.id = ?1 and m.end is null"));
        assertEquals(people, people());
        assertEquals(2, count(grants("PUPIL")));
        assertEquals(0, count(grants("TEACHER")));
    }

    private long people() {
        return scribe.count("select count(p) from Person p where p.familyName = ?1", "Kanariepiet");
    }

    @Test
    void appliesNothingThatIsAmiss() {
        UUID roster = take(file().pupil("4", "Bo", "Vis", "zzz"));

        assertEquals(
                "roster.preview.mendFirst",
                assertThrows(BusinessException.class, () -> rosters.apply(id(), roster))
                        .messageKey());
        assertEquals(0, count("select count(c) from SchoolClass c where c.school.id = ?1"));
    }

    @Test
    void asksAboutNamesakesAndKeepsThePortfolioOfWhoWasThere() {
        Person there = scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            Person pupil = town.person(Role.PUPIL, entityManager.getReference(School.class, school.getId()), null);
            return pupil;
        });
        UUID roster = take(new SchoolFile().schoolClass("a", "Groep 5", 5).pupil("1", "Sem", "van Dorp", "a"));
        RosterView asked = rosters.preview(id(), roster, null, 0);
        assertEquals(1, asked.namesakes().size());
        assertThrows(BusinessException.class, () -> rosters.apply(id(), roster));

        rosters.answer(id(), roster, Map.of(asked.namesakes().get(0).number(), true));
        assertEquals(
                there.getId(),
                rosters.preview(id(), roster, Deed.MOVE, 0).lines().get(0).personId());
    }

    @Test
    void keepsNothingThatIsForbidden() {
        apply(file());
        List<String> tables = scribe.write(RosterServiceIT::tables);
        for (String table : tables) {
            for (String canary : List.of("987654321", "kanarie-land", "ketenid.nl/pilot/kanarie")) {
                assertEquals(0, found(table, canary), table + " has " + canary);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> tables(EntityManager entityManager) {
        return entityManager
                .createNativeQuery("select table_name from information_schema.tables where table_schema = database()"
                        + " and (table_name like 'roster%' or table_name in ('person', 'credential', 'audit_entry'))")
                .getResultList();
    }

    private long found(String table, String canary) {
        return scribe.write(entityManager -> {
            List<?> columns = entityManager
                    .createNativeQuery(
                            "select column_name from information_schema.columns where table_schema = database()"
                                    + " and table_name = ?1")
                    .setParameter(1, table)
                    .getResultList();
            String all = columns.stream()
                    .map(column -> "coalesce(cast(" + column + " as char), '')")
                    .reduce((one, other) -> one + ", ' ', " + other)
                    .orElseThrow();
            return ((Number) entityManager
                            .createNativeQuery("select count(*) from " + table + " where concat(" + all + ") like ?1")
                            .setParameter(1, "%" + canary + "%")
                            .getSingleResult())
                    .longValue();
        });
    }
}
