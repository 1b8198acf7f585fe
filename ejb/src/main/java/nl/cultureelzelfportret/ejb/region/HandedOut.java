package nl.cultureelzelfportret.ejb.region;

import java.io.Serializable;

/**
 * An account that was just opened. The password is shown once, to whoever opened it, and kept nowhere.
 *
 * @param name     of the person
 * @param userName with which they sign in
 * @param password for the first time
 */
public record HandedOut(String name, String userName, String password) implements Serializable {

    @Override
    public String toString() {
        return "HandedOut[" + userName + "]";
    }
}
