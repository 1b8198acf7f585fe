package nl.cultureelzelfportret.config.settings;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/**
 * How mail leaves this place.
 *
 * @param host     of the mail server; empty where no mail is sent: then it waits
 * @param port     of the mail server
 * @param user     who signs in there; empty where nobody has to
 * @param password of that user
 * @param startTls whether the connection has to be secured before anything is said
 * @param sender   address from which mail comes
 */
public record MailSettings(String host, int port, String user, String password, boolean startTls, String sender)
        implements Serializable {

    /**
     * {@return the settings}
     *
     * @param value of a key, as {@code microprofile-config.properties} lists them
     */
    public static MailSettings from(UnaryOperator<String> value) {
        return new MailSettings(
                value.apply("czp.mail.host"),
                Integer.parseInt(value.apply("czp.mail.port")),
                value.apply("czp.mail.user"),
                value.apply("czp.mail.password"),
                Boolean.parseBoolean(value.apply("czp.mail.starttls")),
                value.apply("czp.mail.sender"));
    }

    /** {@return whether mail is sent from here} */
    public boolean isOn() {
        return !host.isEmpty();
    }

    @Override
    public String toString() {
        return "mail by " + host + ":" + port;
    }
}
