package nl.cultureelzelfportret.config.settings;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.UnaryOperator;

/**
 * Where people find this place: what stands in letters and on paper. With it, nothing that a request says about itself gets
 * into a letter.
 *
 * @param value such as {@code https://portfolio.example.org}, without a slash at the end; empty where each request tells it
 */
public record PublicAddress(String value) implements Serializable {

    /** The setting that holds it. */
    public static final String KEY = "czp.public.address";

    /**
     * Reads it as somebody typed it.
     *
     * @throws IllegalArgumentException if it is no https address of a whole site, with a message for who typed it
     */
    public PublicAddress {
        String typed = value.strip().replaceFirst("/$", "");
        if (!typed.isEmpty() && !isSite(typed)) {
            throw new IllegalArgumentException(KEY
                    + " must be an https address without a path, such as https://portfolio.example.org, not " + typed);
        }
        value = typed;
    }

    private static boolean isSite(String typed) {
        try {
            URI uri = new URI(typed).parseServerAuthority();
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getPath().isEmpty()
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /**
     * {@return the setting}
     *
     * @param value of a key, as {@code microprofile-config.properties} lists them; empty where it has none
     * @throws IllegalArgumentException if it is no https address of a whole site
     */
    public static PublicAddress from(UnaryOperator<String> value) {
        return new PublicAddress(value.apply(KEY));
    }

    /**
     * {@return what to write in a letter}
     *
     * @param ofRequest the address to which the present request was made; used only where none was given
     */
    public String or(String ofRequest) {
        return value.isEmpty() ? ofRequest : value;
    }
}
