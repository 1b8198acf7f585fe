package nl.cultureelzelfportret.it.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.config.settings.OperatorSettings;
import nl.cultureelzelfportret.ejb.account.FirstOperator;
import nl.cultureelzelfportret.ejb.account.SignInService;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.region.HandedOut;
import nl.cultureelzelfportret.ejb.region.RegionAdminService;
import nl.cultureelzelfportret.ejb.region.RegionAdmins;
import nl.cultureelzelfportret.ejb.region.RegionRow;
import nl.cultureelzelfportret.ejb.region.RegionService;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.school.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An empty installation begins: an operator comes in, makes a region, and lets its first admin in. */
class RegionServiceIT extends ServiceIT {

    @Inject
    private RegionService regions;

    @Inject
    private RegionAdminService admins;

    @Inject
    private DraftService drafts;

    @Inject
    private SignInService door;

    @Inject
    private FirstOperator firstOperator;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "czp")
    private EntityManager entityManager;

    private final String name = "Zeeland " + UUID.randomUUID();

    @BeforeEach
    void settle() {
        stage.enter(scribe.write(entityManager -> new Town(entityManager).person(Role.OPERATOR, null, null)));
    }

    private UUID typed(String field, String value) {
        Map<String, String> fields = new HashMap<>(
                Map.of("name", name, "institute", "Huis van Cultuur", "givenName", "Änne", "familyName", "de Wit"));
        fields.put(field, value);
        return drafts.save(UUID.randomUUID(), RegionService.FORM, null, fields).publicId();
    }

    @Test
    void makesARegionAndItsFirstAdminWhoComesInWithWhatWasHandedOut() {
        UUID draft = typed("telephone", "0113 55 01 20");
        HandedOut account = regions.make(draft).orElseThrow();

        assertEquals(Optional.empty(), regions.make(draft));
        RegionRow made = regions.list().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertTrue(made.slug().matches("zeeland-[0-9a-f-]+"), made.slug());
        assertEquals("Änne de Wit", made.admins().get(0));
        assertTrue(account.password().matches("([a-z]{4}-){3}[2-9]{2}"));
        assertTrue(door.signIn(account.userName(), account.password()).isPresent());
        assertEquals(
                1,
                scribe.count(
                        "select count(c) from Credential c where c.userName = ?1 and c.mustChange = true",
                        account.userName()));
        assertTrue(scribe.count("select count(t) from Term t where t.region.slug = ?1", made.slug()) > 20);
    }

    @Test
    void letsOneMoreAdminIn() {
        HandedOut first = regions.make(typed("slug", "")).orElseThrow();
        UUID region = regions.list().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .publicId();
        UUID draft = drafts.save(
                        UUID.randomUUID(),
                        RegionService.FORM,
                        region,
                        Map.of("givenName", "Änne", "familyName", "de Wit"))
                .publicId();
        HandedOut second = regions.letIn(region, draft).orElseThrow();

        assertFalse(second.userName().equals(first.userName()));
        assertTrue(door.signIn(second.userName(), second.password()).isPresent());
    }

    @Test
    void aNewPasswordIsHandedOutOnceAndHasToBeChanged() {
        HandedOut first = regions.make(typed("slug", "")).orElseThrow();
        UUID region = region();
        HandedOut second = admins.resetSignIn(region, only(region).person());

        assertEquals(first.userName(), second.userName());
        assertTrue(door.signIn(first.userName(), first.password()).isEmpty());
        assertTrue(door.signIn(second.userName(), second.password()).isPresent());
        assertEquals(
                1,
                scribe.count(
                        "select count(e) from AuditEntry e where e.subject = ?1 and e.action = ?2",
                        region,
                        AuditAction.RESET_SIGN_IN));
    }

    private UUID region() {
        return regions.list().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .publicId();
    }

    private RegionAdmins.Admin only(UUID region) {
        return admins.list(region).admins().get(0);
    }

    @Test
    void anOperatorDoesNotComeNearWhatSomebodyKeepsInAnotherRole() {
        UUID[] ids = scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            Person both = town.person(Role.REGION_ADMIN, null, town.region());
            entityManager.persist(new RoleGrant(both, Role.TEACHER, town.school(), null, LocalDate.EPOCH));
            return new UUID[] {town.region().getPublicId(), both.getPublicId()};
        });

        assertEquals(
                "region.admin.otherRole",
                assertThrows(BusinessException.class, () -> admins.resetSignIn(ids[0], ids[1]))
                        .messageKey());
        assertThrows(NotFoundException.class, () -> admins.resetSignIn(UUID.randomUUID(), ids[1]));
    }

    @Test
    void theLastAdminGoesOnlyWhenOneSaysSo() {
        regions.make(typed("slug", "")).orElseThrow();
        UUID region = region();
        UUID last = only(region).person();

        assertEquals(
                "region.admin.last",
                assertThrows(BusinessException.class, () -> admins.end(region, last, false))
                        .messageKey());
        admins.end(region, last, true);
        assertEquals(0, admins.list(region).admins().size());
        assertThrows(NotFoundException.class, () -> admins.end(region, last, true));
    }

    @Test
    void saysWhatWillNotDoAndKeepsWhatWasTyped() {
        assertEquals("region.institute.noName", refused("institute", " "));
        assertEquals("region.institute.noEmail", refused("email", "vraag@"));
        assertEquals("region.admin.noName", refused("familyName", ""));
        assertEquals("region.slug.none", refused("name", "!!"));
        assertEquals("account.userName.none", refused("userName", "x"));
        regions.make(typed("slug", "")).orElseThrow();
        assertEquals("region.slug.taken", refused("slug", ""));
    }

    private String refused(String field, String value) {
        UUID draft = typed(field, value);
        String why =
                assertThrows(BusinessException.class, () -> regions.make(draft)).messageKey();
        assertFalse(drafts.find(draft).orElseThrow().finished());
        return why;
    }

    @Test
    void theFirstOperatorComesInOnceWhereThereIsNone() throws Exception {
        String user = "operator-" + UUID.randomUUID();
        OperatorSettings settings = new OperatorSettings(user, "molen in de mist");
        assertFalse(firstOperator.letIn(settings));

        transaction.begin();
        try {
            entityManager
                    .createQuery("update RoleGrant g set g.role = :other, g.school = :school where g.role = :operator")
                    .setParameter("other", Role.TRAINER)
                    .setParameter(
                            "school",
                            entityManager
                                    .createQuery("select s from School s", School.class)
                                    .setMaxResults(1)
                                    .getSingleResult())
                    .setParameter("operator", Role.OPERATOR)
                    .executeUpdate();
            assertFalse(firstOperator.letIn(new OperatorSettings("", "molen in de mist")));
            assertFalse(firstOperator.letIn(new OperatorSettings(user, "kort")));
            assertTrue(firstOperator.letIn(settings));
            assertFalse(firstOperator.letIn(settings));
            assertTrue(door.signIn(user, "molen in de mist").isPresent());
        } finally {
            transaction.rollback();
        }
        assertFalse(settings.toString().contains("molen"));
    }
}
