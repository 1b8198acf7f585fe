package nl.cultureelzelfportret.it.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.account.SignInService;
import nl.cultureelzelfportret.ejb.reflection.TalkService;
import nl.cultureelzelfportret.ejb.reflection.TalkView;
import nl.cultureelzelfportret.ejb.roster.MergeService;
import nl.cultureelzelfportret.ejb.roster.MergeView;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.selfportrait.Chapter;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two accounts turn out to be one person: nothing of either portfolio is lost. */
class MergeServiceIT extends SchoolDayIT {

    @Inject
    private MergeService merging;

    @Inject
    private SignInService signIn;

    @Inject
    private TalkService talks;

    private UUID school;
    private Person admin;

    @BeforeEach
    void enterAdmin() {
        school = schoolClass.getSchool().getPublicId();
        admin = scribe.write(entityManager -> new Town(entityManager)
                .person(
                        Role.SCHOOL_ADMIN,
                        entityManager.getReference(
                                School.class, schoolClass.getSchool().getId()),
                        null));
        fill(pupil);
        fill(classmate);
        stage.enter(admin);
    }

    private void fill(Person person) {
        Instant now = Clock.systemUTC().instant();
        long moment = onTheDesk(desk -> {
                    desk.draft(person, null, "half");
                    return desk.moment(
                            person, "Van " + person.getId(), Visibility.CLASS, now, desk.photograph(person, null));
                })
                .getId();
        scribe.write(entityManager -> {
            SelfPortrait portrait = new SelfPortrait(entityManager.getReference(Person.class, person.getId()));
            Moment hung = entityManager.find(Moment.class, moment);
            Chapter chapter = portrait.chapterOf(hung.getSchoolYear(), "Dit jaar");
            chapter.hang(hung);
            entityManager.persist(portrait);
            return null;
        });
    }

    private long count(String what, Person person) {
        return scribe.count("select count(x) from " + what + " x where x.owner.id = ?1", person.getId());
    }

    @Test
    void makesOnePortfolioOfTwo() {
        merging.merge(school, pupil.getPublicId(), classmate.getPublicId());

        assertEquals(2, count("Moment", pupil));
        assertEquals(2, count("MediaFile", pupil));
        assertEquals(2, count("Draft", pupil));
        assertEquals(1, count("SelfPortrait", pupil));
        assertEquals(
                2,
                scribe.count("select count(g) from Peg g where g.chapter.selfPortrait.owner.id = ?1", pupil.getId()),
                "both hang on one line");
        assertEquals(
                1,
                scribe.count(
                        "select count(m) from Membership m where m.person.id = ?1 and m.end is null", pupil.getId()));
        assertEquals(0, scribe.count("select count(p) from Person p where p.id = ?1", classmate.getId()));
    }

    @Test
    void keepsWhatBothSidesOfATalkWroteAndRecorded() {
        UUID talk = onTheDesk(desk -> {
            Instant now = Clock.systemUTC().instant();
            ReflectionTalk held = desk.talk(desk.moment(pupil, "Gesprek", Visibility.ONLY_ME, now), classmate);
            for (Person one : new Person[] {held.getPupil(), held.getPartner()}) {
                held.agree(one, true, now);
            }
            for (Person one : new Person[] {held.getPupil(), held.getPartner()}) {
                held.write(one, "Van " + one.getId(), desk.sound(one), now);
            }
            return held.getPublicId();
        });

        merging.merge(school, pupil.getPublicId(), classmate.getPublicId());
        stage.enter(pupil);
        TalkView view = talks.read(talk);

        assertEquals("Van " + pupil.getId(), view.own().text());
        assertEquals("Van " + classmate.getId(), view.other().text());
        assertNotNull(view.own().sound());
        assertNotNull(view.other().sound());
        assertNotEquals(view.own().sound(), view.other().sound());
    }

    @Test
    void leavesOneSignIn() {
        merging.merge(school, pupil.getPublicId(), classmate.getPublicId());

        assertTrue(signIn.signIn(Town.userName(pupil), Town.PASSWORD).isPresent());
        assertTrue(signIn.signIn(Town.userName(classmate), Town.PASSWORD).isEmpty());
    }

    @Test
    void showsBothBeforeAndRefusesWhatIsNoPair() {
        MergeView view = merging.view(
                        school,
                        pupil.getPublicId(),
                        " " + Town.userName(classmate).toUpperCase(Locale.ROOT))
                .orElseThrow();
        assertEquals(classmate.getPublicId(), view.goes().publicId());

        for (Person wrong : new Person[] {pupil, admin}) {
            assertThrows(
                    BusinessException.class, () -> merging.merge(school, pupil.getPublicId(), wrong.getPublicId()));
        }
        for (String nobody : new String[] {"niemand", Town.userName(pupil), Town.userName(admin)}) {
            assertTrue(merging.view(school, pupil.getPublicId(), nobody).isEmpty(), nobody);
        }
    }
}
