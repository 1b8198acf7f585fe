package nl.cultureelzelfportret.ejb.account;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.cultureelzelfportret.persistence.access.Role;
import org.junit.jupiter.api.Test;

/** A password on paper: easy for a child, longer for who sees more than their own. */
class FirstPasswordsTest {

    private final FirstPasswords passwords = new FirstPasswords();

    @Test
    void canBeReadAndTypedByAChild() {
        String password = passwords.next(List.of(Role.PUPIL));
        assertTrue(password.matches("([a-z]{4}-){2}[2-9]{2}"), password);
    }

    @Test
    void isLongerForWhoSeesMoreThanTheirOwn() {
        for (List<Role> roles : List.of(List.of(Role.TEACHER), List.of(Role.PUPIL, Role.SCHOOL_ADMIN))) {
            String password = passwords.next(roles);
            assertTrue(password.matches("([a-z]{4}-){3}[2-9]{2}"), password);
        }
    }
}
