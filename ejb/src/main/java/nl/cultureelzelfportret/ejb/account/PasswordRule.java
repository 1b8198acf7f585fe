package nl.cultureelzelfportret.ejb.account;

import java.util.Locale;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/**
 * What a password has to be: long enough, and not one's own name. No rules about digits and signs, which make passwords
 * worse (NIST SP 800-63B, section 5.1.1.2).
 */
final class PasswordRule {

    static final int SHORTEST = 8;
    static final int LONGEST = 100;

    private PasswordRule() {}

    static void check(String password, String userName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new BusinessException("account.password.tooShort", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new BusinessException("account.password.tooLong", LONGEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(userName)) {
            throw new BusinessException("account.password.containsName");
        }
    }
}
