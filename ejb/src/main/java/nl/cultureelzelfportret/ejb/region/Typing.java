package nl.cultureelzelfportret.ejb.region;

import java.time.Instant;
import java.util.Map;

/**
 * A form of an institute as it stands now: what was typed, or else what is true.
 *
 * @param fields   names and what stands in them
 * @param version  of the thing from which the change began
 * @param savedAt  when it was last kept, or null
 * @param finished whether what was typed has become what it was meant to be
 */
public record Typing(Map<String, String> fields, long version, Instant savedAt, boolean finished) {

    /** Field of a form in which the version stands. */
    public static final String VERSION = "version";

    /** Copies the fields. */
    public Typing {
        fields = Map.copyOf(fields);
    }
}
