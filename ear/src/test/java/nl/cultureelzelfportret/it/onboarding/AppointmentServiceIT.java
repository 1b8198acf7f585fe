package nl.cultureelzelfportret.it.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.onboarding.AppointmentService;
import nl.cultureelzelfportret.ejb.onboarding.Dossier;
import nl.cultureelzelfportret.ejb.onboarding.Handout;
import nl.cultureelzelfportret.ejb.onboarding.SchoolListService;
import nl.cultureelzelfportret.ejb.onboarding.SchoolService;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region gives a school its trainer and its first administrator, and a trainer sees their own schools only. */
class AppointmentServiceIT extends ServiceIT {

    @Inject
    private AppointmentService appointments;

    @Inject
    private SchoolListService list;

    @Inject
    private SchoolService schools;

    @Inject
    private DraftService drafts;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    private Region region;
    private School one;
    private School other;
    private Person admin;
    private Person trainer;

    @BeforeEach
    void settle() {
        scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            region = town.region();
            one = town.school();
            other = town.school();
            admin = town.person(Role.REGION_ADMIN, null, region);
            trainer = town.person(Role.TRAINER, one, null);
            return town;
        });
        stage.enter(admin);
    }

    @Test
    void aTrainerSeesASchoolFromTheirAppointmentUntilTheyStop() {
        assertEquals(1, listed(trainer));
        stage.enter(admin);
        appointments.appointTrainer(other.getPublicId(), trainer.getPublicId());
        assertEquals(2, listed(trainer));
        stage.enter(admin);
        appointments.dismissTrainer(other.getPublicId(), trainer.getPublicId());
        assertEquals(1, listed(trainer));
    }

    private int listed(Person who) {
        stage.enter(who);
        return list.mine().size();
    }

    @Test
    void anAccountIsOpenedOnceAndItsPasswordHasToBeChanged() {
        Handout handout = appointments.open(one.getPublicId(), Role.SCHOOL_ADMIN, "Zoë", "van Dam", Language.NL);

        assertTrue(handout.userName().startsWith("zoe"), handout.userName());
        assertTrue(handout.password().length() >= 12, "too short");
        assertThrows(
                BusinessException.class,
                () -> appointments.open(one.getPublicId(), Role.SCHOOL_ADMIN, "Zoë", "van Dam", Language.NL));
        assertEquals(
                1,
                scribe.count(
                        "select count(c) from Credential c where c.userName = ?1 and c.mustChange = true",
                        handout.userName()));
    }

    @Test
    void aNewSchoolIsAddedOnceWithItsBoardAndContact() {
        UUID draft = drafts.save(
                        UUID.randomUUID(),
                        SchoolService.FORM,
                        region.getPublicId(),
                        Map.of(
                                "name",
                                "De Vlinder",
                                "type",
                                "SBO",
                                "brin",
                                "12 ab",
                                "newBoard",
                                "Stichting Tuin",
                                "town",
                                "Breda",
                                "contactName",
                                "Ine"))
                .publicId();
        schools.add(region.getPublicId(), draft);
        schools.add(region.getPublicId(), draft);

        Dossier dossier = schools.read(draft);
        assertEquals("12AB", dossier.school().brin());
        assertEquals("Stichting Tuin", dossier.board().name());
        assertEquals("Ine", dossier.contacts().get(0).name());
        assertEquals("12AB00", dossier.locations().get(0).brin());
        assertEquals(3, list.mine().size());
    }
}
