package nl.cultureelzelfportret.config.settings;

import java.util.function.UnaryOperator;

/**
 * Who is the first operator of an empty installation.
 *
 * @param user     name with which they sign in; empty for nobody
 * @param password for the first time; they choose another one then
 */
public record OperatorSettings(String user, String password) {

    /**
     * {@return the settings}
     *
     * @param value of a key, as {@code microprofile-config.properties} lists them; empty where it has none
     */
    public static OperatorSettings from(UnaryOperator<String> value) {
        return new OperatorSettings(value.apply("czp.operator.user"), value.apply("czp.operator.password"));
    }

    /** {@return whether there is one to be made} */
    public boolean isGiven() {
        return !user.isBlank() && !password.isBlank();
    }

    @Override
    public String toString() {
        return "OperatorSettings[" + user + "]";
    }
}
