package nl.cultureelzelfportret.it.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.account.SignInService;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.roster.PersonForm;
import nl.cultureelzelfportret.ejb.roster.PersonView;
import nl.cultureelzelfportret.ejb.roster.SchoolClassService;
import nl.cultureelzelfportret.ejb.roster.SchoolPeopleService;
import nl.cultureelzelfportret.ejb.roster.SignInPaperService;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.roster.Belonging;
import nl.cultureelzelfportret.persistence.roster.PersonRow;
import nl.cultureelzelfportret.persistence.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school keeps its people and classes by hand. */
class SchoolPeopleServiceIT extends SchoolDayIT {

    @Inject
    private SchoolPeopleService people;

    @Inject
    private DraftService drafts;

    @Inject
    private SchoolClassService classes;

    @Inject
    private SignInPaperService papers;

    @Inject
    private SignInService signIn;

    private Person admin;
    private UUID school;

    @BeforeEach
    void enterAdmin() {
        school = schoolClass.getSchool().getPublicId();
        admin = scribe.write(entityManager -> new Town(entityManager)
                .person(
                        Role.SCHOOL_ADMIN,
                        entityManager.getReference(
                                School.class, schoolClass.getSchool().getId()),
                        null));
        stage.enter(admin);
    }

    private static PersonForm name(String given, String family) {
        PersonForm form = new PersonForm();
        form.setGivenName(given);
        form.setFamilyName(family);
        return form;
    }

    @Test
    void addsSomebodyWhoGetsInWithTheirNewPasswordOnly() {
        UUID person = people.add(school, name("Zoë", "Vis"), Set.of(Role.PUPIL), Set.of(schoolClass.getPublicId()));
        PersonView view = people.person(school, person);

        assertTrue(view.userName().startsWith("zoe.vis"), view.userName());
        assertEquals(Set.of(schoolClass.getPublicId()), view.classes());
        String password = people.resetSignIn(school, person);
        assertEquals(person, signIn.signIn(view.userName(), password).orElseThrow());
        people.resetSignIn(school, person);
        assertTrue(signIn.signIn(view.userName(), password).isEmpty(), "the one before");
    }

    @Test
    void correctsMovesAndEndsAndLeavesThePersonThere() {
        UUID other = classes.add(school, "Groep 8", 8);
        people.change(school, pupil.getPublicId(), name("Samir", "Dorp"), Set.of(Role.PUPIL), Set.of(other));
        assertEquals("Samir Dorp", people.person(school, pupil.getPublicId()).fullName());
        assertEquals(Set.of(other), people.person(school, pupil.getPublicId()).classes());

        people.change(school, classmate.getPublicId(), name("Mo", "Mos"), Set.of(Role.PUPIL), Set.of());
        people.end(school, classmate.getPublicId());
        assertTrue(people.person(school, classmate.getPublicId()).isGone());
        assertThrows(NotFoundException.class, () -> people.resetSignIn(school, classmate.getPublicId()));
        people.bringBack(school, classmate.getPublicId());
        people.bringBack(school, classmate.getPublicId());
        PersonView back = people.person(school, classmate.getPublicId());
        assertTrue(back.isOnTheWay(), "until there is a class");
        assertEquals(Set.of(Role.PUPIL), back.roles());
        assertFalse(signIn.signIn(Town.userName(classmate), Town.PASSWORD).isEmpty());
        assertEquals(1, scribe.count("select count(p) from Person p where p.id = ?1", classmate.getId()));
    }

    @Test
    void makesOnePersonOfAFormThatIsSentTwice() {
        PersonForm form = name("Dubbel", "Klik");
        UUID draft = UUID.randomUUID();
        form.setDraft(draft);
        drafts.save(draft, SchoolPeopleService.FORM, school, Map.of("givenName", "Dubbel"));

        assertEquals(draft, people.add(school, form, Set.of(Role.PUPIL), Set.of()));
        assertEquals(draft, people.add(school, form, Set.of(Role.PUPIL), Set.of()));
        assertEquals(
                1,
                scribe.count(
                        "select count(g) from RoleGrant g where g.person.familyName = 'Klik' and g.school.publicId = ?1",
                        school));
        assertTrue(drafts.find(draft).orElseThrow().finished());
    }

    @Test
    void tellsWhoIsOnTheWayAndWhoIsGone() {
        people.change(school, pupil.getPublicId(), name("Sem", "Dorp"), Set.of(Role.PUPIL), Set.of());
        people.end(school, classmate.getPublicId());
        UUID fresh = people.add(school, name("Kim", "Nieuw"), Set.of(Role.PUPIL), Set.of());
        UUID teaches = people.add(school, name("Bea", "Bos"), Set.of(Role.TEACHER), Set.of());

        Map<UUID, Belonging> told =
                people.people(school).stream().collect(Collectors.toMap(PersonRow::publicId, PersonRow::belonging));
        assertEquals(Belonging.ON_THE_WAY, told.get(pupil.getPublicId()));
        assertEquals(Belonging.GONE, told.get(classmate.getPublicId()));
        assertEquals(Belonging.HERE, told.get(fresh), "their first class is still to come");
        assertEquals(Belonging.HERE, told.get(teaches));
        assertTrue(people.person(school, pupil.getPublicId()).isOnTheWay());

        people.change(
                school,
                pupil.getPublicId(),
                name("Sem", "Dorp"),
                Set.of(Role.PUPIL),
                Set.of(schoolClass.getPublicId()));
        assertFalse(people.person(school, pupil.getPublicId()).isOnTheWay());
    }

    @Test
    void refusesToLeaveASchoolWithoutItsAdministrator() {
        assertThrows(BusinessException.class, () -> people.end(school, admin.getPublicId()));
        assertThrows(
                BusinessException.class,
                () -> people.change(school, admin.getPublicId(), name("A", "B"), Set.of(Role.TEACHER), Set.of()));
    }

    @Test
    void namesASecondTeacherOnceAndTakesThemOut() {
        UUID second = people.add(school, name("Bea", "Bos"), Set.of(Role.TEACHER), Set.of());
        classes.nameTeacher(school, schoolClass.getPublicId(), second);
        classes.nameTeacher(school, schoolClass.getPublicId(), second);
        assertEquals(
                2, classes.read(school, schoolClass.getPublicId()).teachers().size());
    }

    @Test
    void knowsNobodyAndNoClassOfAnotherSchool() {
        Person stranger = scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            return town.pupil(town.schoolClass(town.school()));
        });
        assertThrows(NotFoundException.class, () -> people.person(school, stranger.getPublicId()));
        assertThrows(NotFoundException.class, () -> classes.read(school, UUID.randomUUID()));
    }

    @Test
    void printsPasswordsOnlyForWhoNeverChoseOne() {
        UUID fresh = people.add(school, name("Kim", "Nieuw"), Set.of(Role.PUPIL), Set.of(schoolClass.getPublicId()));
        String before = people.resetSignIn(school, fresh);
        byte[] letters = papers.letters(school, schoolClass.getPublicId(), "https://zelfportret.example", Language.NL);

        assertTrue(letters.length > 10_000);
        assertTrue(
                signIn.signIn(people.person(school, fresh).userName(), before).isEmpty(), "a new one was printed");
        assertFalse(signIn.signIn(Town.userName(classmate), Town.PASSWORD).isEmpty(), "who chose one keeps it");
        assertEquals(
                List.of(),
                classes.read(school, schoolClass.getPublicId()).others().stream()
                        .filter(other -> other.role() != Role.TEACHER)
                        .toList());
    }
}
