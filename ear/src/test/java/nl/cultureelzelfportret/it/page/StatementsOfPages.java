package nl.cultureelzelfportret.it.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * As many SQL statements as each page needs: the same number for little as for much, and as many as agreed. A statement
 * while a page renders makes the server answer 500, and the test red.
 *
 * @param <P> whose pages, and what their addresses need
 */
abstract class StatementsOfPages<P> {

    private final Map<String, Integer> found = new TreeMap<>();

    /** {@return how many statements each page needs, by the name of the page} */
    abstract Map<String, Integer> agreed();

    /** {@return somebody of whom there is as little as can be on each page} */
    abstract P little(EntityManager entityManager);

    /** {@return somebody of whom there is much} */
    abstract P much(EntityManager entityManager);

    /** Opens each page, by {@link #open}. */
    abstract void visit(P place) throws IOException, InterruptedException;

    @Test
    void areTheSameForLittleAndForMuchAndAsManyAsAgreed() throws IOException, InterruptedException {
        Map<String, Integer> little = count(OutsideScribe.write(this::little));
        Map<String, Integer> much = count(OutsideScribe.write(this::much));

        assertEquals(little, much);
        assertEquals(new TreeMap<>(agreed()), much);
    }

    private Map<String, Integer> count(P place) throws IOException, InterruptedException {
        found.clear();
        visit(place);
        return new TreeMap<>(found);
    }

    /** Opens a page, counts, and gives what it says. */
    final String open(String name, Visitor visitor, String address) throws IOException, InterruptedException {
        HttpResponse<String> page = visitor.get(address);
        assertEquals(200, page.statusCode(), address);
        found.put(
                name, Integer.valueOf(page.headers().firstValue("X-Statements").orElse("-1")));
        return page.body();
    }
}
