package nl.cultureelzelfportret.ejb.core;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that is held of a person.
 *
 * @param what  what kind of thing, such as {@code moment}
 * @param id    of the thing, by which other records refer to it
 * @param at    when it was made, or null
 * @param words names and values, in the order in which they are told; ids refer to other records or to files
 */
public record PersonalRecord(String what, UUID id, Instant at, Map<String, String> words) {

    /** Copies the words, in their order. */
    public PersonalRecord {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /**
     * {@return the same with one thing more told, if there is anything to tell}
     *
     * @param name  what it is
     * @param value what it says; null or empty is left out
     */
    public PersonalRecord with(String name, Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(words);
        more.put(name, value.toString());
        return new PersonalRecord(what, id, at, more);
    }

    /**
     * {@return a record of which nothing is told yet}
     *
     * @param what what kind of thing, such as {@code moment}
     * @param id   of the thing
     * @param at   when it was made, or null
     */
    public static PersonalRecord of(String what, UUID id, Instant at) {
        return new PersonalRecord(what, id, at, Map.of());
    }
}
