package nl.cultureelzelfportret.persistence.core;

import java.time.Instant;
import java.util.Optional;

/**
 * The place in a list, newest first, from which the next page goes on. Going on from a key costs the same on page 1
 * and on page 4,000, and does not shift when somebody posts meanwhile.
 *
 * @param at the moment in time of the last row that was shown
 * @param id its database key, which decides between rows of the same millisecond
 */
public record Cursor(Instant at, long id) {

    /** {@return this place as it stands in an address, such as {@code 1795426200000-42}} */
    public String text() {
        return at.toEpochMilli() + "-" + id;
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @param text from an address; anything that is not a cursor means: from the beginning
     * @return the place, or empty
     */
    public static Optional<Cursor> of(String text) {
        if (text == null || !text.matches("\\d{1,15}-\\d{1,18}")) {
            return Optional.empty();
        }
        String[] parts = text.split("-");
        return Optional.of(new Cursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1])));
    }

    @Override
    public String toString() {
        return text();
    }
}
