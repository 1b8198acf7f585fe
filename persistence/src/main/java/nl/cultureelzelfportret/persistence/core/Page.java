package nl.cultureelzelfportret.persistence.core;

import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a list that may be very long, and where it goes on.
 *
 * @param rows at most as many as were asked for
 * @param next from where the next page goes on, or null at the end
 * @param <T>  a line in the list
 */
public record Page<T>(List<T> rows, Cursor next) {

    /** Copies the rows. */
    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * Makes a page out of one row more than fits on it.
     *
     * @param found  up to {@code size + 1} rows
     * @param size   how many fit on a page
     * @param cursor the place of a row
     * @param <T>    a line in the list
     * @return the page, with a next place only if there is more
     */
    public static <T> Page<T> of(List<T> found, int size, Function<T, Cursor> cursor) {
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, size), cursor.apply(found.get(size - 1)));
    }

    /**
     * {@return the same page with its rows turned into something else}
     *
     * @param turn what becomes of a row
     * @param <R>  the other line
     */
    public <R> Page<R> map(Function<T, R> turn) {
        return new Page<>(rows.stream().map(turn).toList(), next);
    }

    /** {@return rows, for pages} */
    public List<T> getRows() {
        return rows;
    }

    /** {@return next, for pages} */
    public Cursor getNext() {
        return next;
    }
}
