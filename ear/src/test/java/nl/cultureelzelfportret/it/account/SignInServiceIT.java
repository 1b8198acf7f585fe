package nl.cultureelzelfportret.it.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.cultureelzelfportret.ejb.account.SignInService;
import nl.cultureelzelfportret.it.InAnotherRequest;
import nl.cultureelzelfportret.it.SchoolDayIT;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.account.Credential;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in, with the real database behind it. */
class SignInServiceIT extends SchoolDayIT {

    @Inject
    private SignInService signIn;

    @Inject
    private InAnotherRequest another;

    private String userName;

    @BeforeEach
    void hasAName() {
        userName = Town.userName(pupil);
    }

    @Test
    void letsInWhoKnowsThePassword() {
        assertEquals(Optional.of(pupil.getPublicId()), signIn.signIn(userName, Town.PASSWORD));
    }

    @Test
    void takesAUserNameAsChildrenTypeIt() {
        String typed = "  " + userName.toUpperCase(Locale.ROOT) + " ";

        assertEquals(Optional.of(pupil.getPublicId()), signIn.signIn(typed, Town.PASSWORD));
    }

    @Test
    void answersAWrongPasswordLikeAnUnknownName() {
        assertEquals(signIn.signIn("nobody.at.all", Town.PASSWORD), signIn.signIn(userName, "mis"));
        assertEquals(Optional.empty(), signIn.signIn(userName, ""));
        assertEquals(Optional.empty(), signIn.signIn("", ""));
    }

    @Test
    void letsNobodyInWhoHasNoRoleAnyMore() {
        scribe.write(entityManager -> {
            Town.sayGoodbye(entityManager, pupil);
            return pupil;
        });

        assertEquals(Optional.empty(), signIn.signIn(userName, Town.PASSWORD));
    }

    @Test
    void refusesTheRightPasswordTooAfterFiveWrongOnes() {
        for (int i = 0; i < Credential.FREE_TRIES; i++) {
            signIn.signIn(userName, "mis");
        }

        assertEquals(Optional.empty(), signIn.signIn(userName, Town.PASSWORD));
    }

    @Test
    void forgetsMistakesAfterTheRightPassword() {
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i < Credential.FREE_TRIES; i++) {
                signIn.signIn(userName, "mis");
            }
            assertTrue(signIn.signIn(userName, Town.PASSWORD).isPresent());
        }
    }

    @Test
    void countsEachOfManyTriesAtOnce() throws InterruptedException {
        List<Object> answers = another.atOnce(Credential.FREE_TRIES, () -> signIn.signIn(userName, "mis"));

        assertEquals(5, answers.stream().filter(Optional.empty()::equals).count());
        assertEquals(5, wrongTries());
        assertEquals(Optional.empty(), signIn.signIn(userName, Town.PASSWORD));
    }

    private int wrongTries() {
        return scribe.write(entityManager -> entityManager
                .createQuery("select c.wrongTries from Credential c where c.person.id = ?1", Integer.class)
                .setParameter(1, pupil.getId())
                .getSingleResult());
    }
}
