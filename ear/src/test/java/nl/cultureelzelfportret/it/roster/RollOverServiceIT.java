package nl.cultureelzelfportret.it.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.roster.RollOverService;
import nl.cultureelzelfportret.ejb.roster.RollOverView;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Membership;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.roster.NextClass;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes move up to the next school year; it can be undone until something is shared with a new class. */
class RollOverServiceIT extends SchoolDayIT {

    @Inject
    private RollOverService rollOvers;

    private UUID school;
    private Person leaver;

    @BeforeEach
    void enterAdmin() {
        school = schoolClass.getSchool().getPublicId();
        Person admin = scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            School ours =
                    entityManager.find(School.class, schoolClass.getSchool().getId());
            SchoolClass last = new SchoolClass(ours, schoolClass.getSchoolYear(), "Groep 8", 8);
            entityManager.persist(last);
            leaver = town.pupil(last);
            return town.person(Role.SCHOOL_ADMIN, ours, null);
        });
        stage.enter(admin);
    }

    private List<Membership> places(Person person) {
        return scribe.write(entityManager -> entityManager
                .createQuery(
                        "select m from Membership m join fetch m.schoolClass where m.person.id = ?1 order by m.begin",
                        Membership.class)
                .setParameter(1, person.getId())
                .getResultList());
    }

    private void roll() {
        rollOvers.roll(
                school,
                rollOvers.view(school).classes().stream()
                        .map(each -> each.decided(each.leaves() ? each.wasName() : "Groep 6", each.leaves()))
                        .toList());
    }

    @Test
    void movesPupilsUpAndLetsTheLastYearGo() {
        RollOverView before = rollOvers.view(school);
        roll();
        roll();

        List<Membership> own = places(pupil);
        assertEquals(2, own.size(), "a second click does nothing");
        assertEquals("Groep 6", own.get(1).getSchoolClass().getName());
        assertEquals(before.begin(), own.get(1).getBegin());
        assertEquals(before.begin().minusDays(1), own.get(0).getEnd());
        assertEquals(1, places(leaver).size(), "is on the way");
        assertEquals(1, before.onTheWay());
        assertEquals(1, rollOvers.view(school).onTheWay());
        assertEquals(1, places(teacher).size(), "who teaches the new class is decided by people");
        assertEquals(
                1,
                scribe.count(
                        "select count(g) from RoleGrant g where g.person.id = ?1 and g.end is null", leaver.getId()));
        assertTrue(rollOvers.view(school).undoable());
    }

    @Test
    void isUndoneAsIfItHadNotBeen() {
        roll();
        rollOvers.undo(school);

        assertEquals(1, places(pupil).size());
        assertEquals(null, places(pupil).get(0).getEnd());
        assertEquals(2, scribe.count("select count(c) from SchoolClass c where c.school.publicId = ?1", school));
        assertFalse(rollOvers.view(school).done());
        roll();
        assertEquals(2, places(pupil).size());
    }

    @Test
    void isNotUndoneOnceSomethingWasShared() {
        roll();
        scribe.write(entityManager -> entityManager
                .createNativeQuery(
                        "insert into class_timeline_entry (public_id, version, school_class_id, moment_id, posted_at,"
                                + " visibility) select uuid(), 1, ?1, m.id, m.posted_at, 'CLASS' from moment m where m.id = ?2")
                .setParameter(1, places(pupil).get(1).getSchoolClass().getId())
                .setParameter(
                        2,
                        onTheDesk(desk -> desk.moment(
                                        pupil,
                                        "Nieuw jaar",
                                        nl.cultureelzelfportret.persistence.access.Visibility.CLASS,
                                        Instant.EPOCH))
                                .getId())
                .executeUpdate());

        assertFalse(rollOvers.view(school).undoable());
        assertEquals(
                "roster.rollover.tooLate",
                assertThrows(BusinessException.class, () -> rollOvers.undo(school))
                        .messageKey());
    }

    @Test
    void refusesTwoClassesOfOneName() {
        List<NextClass> same = rollOvers.view(school).classes().stream()
                .map(each -> each.decided("Groep X", false))
                .toList();
        assertThrows(BusinessException.class, () -> rollOvers.roll(school, same));
    }
}
