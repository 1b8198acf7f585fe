package nl.cultureelzelfportret.it.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.account.AccountService;
import nl.cultureelzelfportret.ejb.account.Profile;
import nl.cultureelzelfportret.ejb.account.SignInService;
import nl.cultureelzelfportret.ejb.account.SignedInPerson;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.Stage;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own password, language and colour. */
class AccountServiceIT extends ServiceIT {

    private static final String NEW = "schaatsen op de vijver";

    @Inject
    private AccountService accounts;

    @Inject
    private SignInService signIn;

    @Inject
    private DraftService drafts;

    @Inject
    private SignedInPerson signedInPerson;

    @Inject
    private Stage stage;

    @Inject
    private Scribe scribe;

    private Person pupil;
    private Person newcomer;

    @BeforeEach
    void goToSchool() {
        scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            SchoolClass schoolClass = town.schoolClass(town.school());
            pupil = town.pupil(schoolClass);
            newcomer = town.pupilWithHandedOutPassword(schoolClass);
            return schoolClass;
        });
        stage.enter(pupil);
    }

    @Test
    void changesLanguageAndColourAtOnce() {
        accounts.change(Language.EN, Accent.TEAL);

        Profile profile = signedInPerson.profile().orElseThrow();
        assertEquals(Language.EN, profile.language());
        assertEquals(Accent.TEAL, profile.accent());
    }

    @Test
    void signsInWithTheNewPasswordOnly() {
        accounts.changePassword(Town.PASSWORD, NEW);

        assertTrue(signIn.signIn(Town.userName(pupil), Town.PASSWORD).isEmpty());
        assertTrue(signIn.signIn(Town.userName(pupil), NEW).isPresent());
    }

    @Test
    void saysWhyANewPasswordWillNotDo() {
        assertRefused("account.password.tooShort", Town.PASSWORD, "1234567");
        assertRefused("account.password.tooLong", Town.PASSWORD, "x".repeat(101));
        assertRefused("account.password.same", Town.PASSWORD, Town.PASSWORD);
        assertRefused("account.password.containsName", Town.PASSWORD, "ik ben " + Town.userName(pupil));
        assertTrue(signIn.signIn(Town.userName(pupil), Town.PASSWORD).isPresent());
    }

    @Test
    void countsWrongPresentPasswordsLikeWrongSignIns() {
        for (int i = 0; i < Credential.FREE_TRIES; i++) {
            assertRefused("account.password.wrong", "mis", NEW);
        }

        assertRefused("account.password.wrong", Town.PASSWORD, NEW);
        assertTrue(signIn.signIn(Town.userName(pupil), Town.PASSWORD).isEmpty());
    }

    private void assertRefused(String key, String current, String chosen) {
        BusinessException refused =
                assertThrows(BusinessException.class, () -> accounts.changePassword(current, chosen));
        assertEquals(key, refused.messageKey());
    }

    @Test
    void aHandedOutPasswordAllowsNothingButChangingIt() {
        UUID draft = UUID.randomUUID();
        stage.enter(newcomer);

        assertThrows(NotFoundException.class, () -> drafts.save(draft, "BLOG", null, Map.of()));
        accounts.changePassword(Town.PASSWORD, NEW);

        assertFalse(signedInPerson.profile().orElseThrow().mustChangePassword());
        assertEquals(draft, drafts.save(draft, "BLOG", null, Map.of()).publicId());
    }
}
