package nl.cultureelzelfportret.ejb.onboarding;

import java.io.Serializable;

/**
 * With what somebody signs in the first time. It is shown once and kept nowhere.
 *
 * @param name     who
 * @param userName with which they sign in
 * @param password that they have to change at once
 */
public record Handout(String name, String userName, String password) implements Serializable {

    @Override
    public String toString() {
        return "Handout[" + userName + "]";
    }
}
