package nl.cultureelzelfportret.it.town;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.account.Argon2PasswordHash;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.Edition;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Term;
import nl.cultureelzelfportret.persistence.vocabulary.TermKind;
import nl.cultureelzelfportret.persistence.vocabulary.Terms;
import nl.cultureelzelfportret.persistence.vocabulary.Wording;

/** A region of a test's own, so that no test stumbles over another one's people. */
public final class Town {

    /** With this password everybody signs in, under {@link #userName(Person)}. */
    public static final String PASSWORD = "molen in de mist";

    private static final String HASH = new Argon2PasswordHash().generate(PASSWORD.toCharArray());

    private final EntityManager entityManager;
    private final LocalDate today = today();
    private final Region region;

    /** @param entityManager of a transaction */
    public Town(EntityManager entityManager) {
        this.entityManager = entityManager;
        String slug = "town-" + UUID.randomUUID();
        this.region = new Region(slug, slug, new Institute("Huis voor Cultuur", null, null, null));
        entityManager.persist(region);
        new Terms(entityManager).begin(region);
    }

    /** {@return the user name of somebody in such a town} */
    public static String userName(Person person) {
        return person.getPublicId().toString();
    }

    /** {@return the town's region} */
    public Region region() {
        return region;
    }

    /** {@return a new term of a school; of the region if {@code school} is null} */
    public Term term(School school) {
        Wording words = new Wording("", "", "Geurkunst", "");
        Term term = school == null
                ? Term.of(region, TermKind.DISCIPLINE, null, words, 99)
                : Term.of(school, TermKind.DISCIPLINE, null, words, 1);
        entityManager.persist(term);
        return term;
    }

    /** {@return a new school} */
    public School school() {
        School school = new School(region, "School van " + region.getName(), Edition.PO, "99XX");
        entityManager.persist(school);
        return school;
    }

    /** {@return a new class of a school} */
    public SchoolClass schoolClass(School school) {
        SchoolClass schoolClass = new SchoolClass(
                school,
                SchoolYear.containing(today),
                "Groep " + UUID.randomUUID().toString(),
                5);
        entityManager.persist(schoolClass);
        return schoolClass;
    }

    /** {@return a new pupil of a class} */
    public Person pupil(SchoolClass schoolClass) {
        Person pupil = person(Role.PUPIL, schoolClass.getSchool(), null);
        join(pupil, schoolClass, Role.PUPIL);
        return pupil;
    }

    /** {@return a new teacher of a class} */
    public Person teacher(SchoolClass schoolClass) {
        Person teacher = person(Role.TEACHER, schoolClass.getSchool(), null);
        join(teacher, schoolClass, Role.TEACHER);
        return teacher;
    }

    /** {@return somebody new who comes for this} */
    public Person person(Role role, School school, Region ofRegion) {
        Person person = newcomer(role, school, ofRegion);
        entityManager.persist(new Credential(person, userName(person), HASH, false));
        return person;
    }

    /** {@return a new pupil of a class whose password was handed out} */
    public Person pupilWithHandedOutPassword(SchoolClass schoolClass) {
        Person pupil = newcomer(Role.PUPIL, schoolClass.getSchool(), null);
        entityManager.persist(new Credential(pupil, userName(pupil), HASH, true));
        join(pupil, schoolClass, Role.PUPIL);
        return pupil;
    }

    private Person newcomer(Role role, School school, Region ofRegion) {
        Person person = new Person("Sem", "van", "Dorp", Language.NL);
        entityManager.persist(person);
        entityManager.persist(new RoleGrant(person, role, school, ofRegion, yearBegin()));
        return person;
    }

    /** {@return that somebody is in a class from the beginning of the year} */
    public Membership join(Person person, SchoolClass schoolClass, Role role) {
        Membership membership = new Membership(person, schoolClass, role, yearBegin(), null);
        entityManager.persist(membership);
        return membership;
    }

    /** Somebody left a class yesterday. */
    public void leave(Person person, SchoolClass schoolClass) {
        entityManager
                .createQuery(
                        "select m from Membership m where m.person.id = ?1 and m.schoolClass.id = ?2", Membership.class)
                .setParameter(1, person.getId())
                .setParameter(2, schoolClass.getId())
                .getResultList()
                .forEach(membership -> membership.endOn(today.minusDays(1)));
    }

    /** Somebody left all classes yesterday, and keeps their role. */
    public void leaveAll(Person person) {
        entityManager
                .createQuery("select m from Membership m where m.person.id = ?1", Membership.class)
                .setParameter(1, person.getId())
                .getResultList()
                .forEach(membership -> membership.endOn(today.minusDays(1)));
    }

    /** Somebody's memberships and roles all ended yesterday. */
    public static void sayGoodbye(EntityManager entityManager, Person person) {
        LocalDate yesterday = today().minusDays(1);
        entityManager
                .createQuery("select m from Membership m where m.person.id = ?1", Membership.class)
                .setParameter(1, person.getId())
                .getResultList()
                .forEach(membership -> membership.endOn(yesterday));
        entityManager
                .createQuery("select g from RoleGrant g where g.person.id = ?1", RoleGrant.class)
                .setParameter(1, person.getId())
                .getResultList()
                .forEach(grant -> grant.endOn(yesterday));
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")));
    }

    /** Somebody goes to another school as well, from today's point of view since the year began. */
    public void enrol(Person pupil, SchoolClass schoolClass) {
        entityManager.persist(new RoleGrant(pupil, Role.PUPIL, schoolClass.getSchool(), null, yearBegin()));
        join(pupil, schoolClass, Role.PUPIL);
    }

    private LocalDate yearBegin() {
        return SchoolYear.containing(today.minusDays(2)).firstDay();
    }
}
