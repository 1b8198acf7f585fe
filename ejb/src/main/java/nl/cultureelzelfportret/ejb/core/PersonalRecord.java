package nl.cultureelzelfportret.ejb.core;

import java.time.Instant;
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
public record PersonalRecord(String what, UUID id, Instant at, Map<String, String> words) {}
