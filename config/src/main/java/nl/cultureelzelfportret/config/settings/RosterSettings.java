package nl.cultureelzelfportret.config.settings;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/**
 * How rosters come in at this place.
 *
 * @param drop   the folder where the operator drops files; empty where nobody does
 * @param eckKey the secret with which an ECK iD becomes a hash; empty where ECK iDs are passed over
 */
public record RosterSettings(String drop, String eckKey) implements Serializable {

    /**
     * {@return the settings}
     *
     * @param value of a key, as {@code microprofile-config.properties} lists them
     */
    public static RosterSettings from(UnaryOperator<String> value) {
        return new RosterSettings(value.apply("czp.roster.drop"), value.apply("czp.roster.eck-key"));
    }

    @Override
    public String toString() {
        return "rosters from " + drop;
    }
}
