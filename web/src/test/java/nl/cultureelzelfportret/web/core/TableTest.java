package nl.cultureelzelfportret.web.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.persistence.core.Money;
import org.junit.jupiter.api.Test;

/** Tables of staff, as the address asks for them. */
class TableTest {

    private enum Size {
        SMALL,
        LARGE
    }

    private record School(String name, Size size, int accounts) {}

    private static final List<School> SCHOOLS = List.of(
            new School("De Wilgen", Size.SMALL, 30),
            new School("École d'Arc", Size.LARGE, 200),
            new School("Het Baken", Size.LARGE, 9),
            new School("De Eik", null, 100));

    private static TableMaker<School> maker(Map<String, String> asked) {
        return TableMaker.of(SCHOOLS, new Asked("/school/schools", asked))
                .column("name", "name", School::name)
                .number("accounts", "accounts", School::accounts)
                .choice("size", "size", Size.values(), Size::name, School::size)
                .seek(School::name)
                .keep("region");
    }

    private static List<String> names(Map<String, String> asked) {
        return maker(asked).make("name").getRows().stream().map(School::name).toList();
    }

    @Test
    void isSortedByTheAlphabetWhateverTheAccents() {
        assertEquals(List.of("De Eik", "De Wilgen", "École d'Arc", "Het Baken"), names(Map.of()));
        assertEquals(List.of("Het Baken", "De Wilgen", "De Eik", "École d'Arc"), names(Map.of("sort", "accounts")));
        assertEquals(List.of("École d'Arc", "De Eik", "De Wilgen", "Het Baken"), names(Map.of("sort", "-accounts")));
        assertEquals(names(Map.of()), names(Map.of("sort", "password")));
    }

    @Test
    void isSoughtWhateverTheCapitalsAndAccents() {
        assertEquals(List.of("École d'Arc"), names(Map.of("q", " ARC eco ")));
        assertEquals(List.of(), names(Map.of("q", "nowhere")));
        assertFalse(maker(Map.of("q", "nowhere")).make("name").isNothingThere());
    }

    @Test
    void isNarrowedByAChoiceThatExists() {
        assertEquals(List.of("École d'Arc", "Het Baken"), names(Map.of("size", "LARGE")));
        assertEquals(4, names(Map.of("size", "'; drop")).size());
    }

    @Test
    void isNarrowedToRowsThatHaveOneOfTheirValues() {
        LinkedHashMap<String, String> letters = new LinkedHashMap<>(Map.of("e", "E", "k", "K"));
        List<School> found = TableMaker.of(SCHOOLS, new Asked("/x", Map.of("letter", "k")))
                .column("name", "name", School::name)
                .choice(
                        "letter",
                        "letter",
                        letters,
                        row -> Set.copyOf(List.of(row.name().split(""))))
                .make("name")
                .getRows();
        assertEquals(
                List.of("De Eik", "Het Baken"), found.stream().map(School::name).toList());
    }

    @Test
    void keepsWhatWasAskedInItsAddresses() {
        Table<School> table = maker(Map.of("q", "d e", "size", "LARGE", "region", "7", "evil", "1"))
                .make("name");
        assertEquals(
                "/school/schools?region=7&q=d+e&size=LARGE&sort=-name",
                table.getColumns().get(0).address());
        assertEquals("ascending", table.getColumns().get(0).sorted());
        assertEquals("/school/schools?region=7", table.getWhole());
        assertEquals("/school/schools?region=7&q=d+e&size=LARGE&file=csv", table.getFile());
    }

    @Test
    void isCutInPages() {
        List<Integer> many = IntStream.rangeClosed(1, 60).boxed().toList();
        Table<Integer> table = TableMaker.of(many, new Asked("/x", Map.of("page", "2")))
                .number("n", "n", each -> each)
                .make("n");
        assertEquals(26, table.getFrom());
        assertEquals(50, table.getTo());
        assertEquals("/x?page=1", table.getPrevious());
        assertEquals("/x?page=3", table.getNext());
        Table<Integer> beyond = TableMaker.of(many, new Asked("/x", Map.of("page", "999999")))
                .number("n", "n", each -> each)
                .make("n");
        assertEquals(3, beyond.getPage());
        assertEquals(10, beyond.getRows().size());
        assertTrue(beyond.getNext().isEmpty());
    }

    @Test
    void isAFileWithoutFormulasOfOthers() {
        String file = new String(
                Spreadsheet.of(List.of(List.of("=1+1", "a;\"b\"", new Money(-123456), 2.5))), StandardCharsets.UTF_8);
        assertEquals("\uFEFF'=1+1;\"a;\"\"b\"\"\";-1234,56;2,5\r\n", file);
        assertEquals(0, maker(Map.of()).file("name", key -> key).length);
        assertTrue(new String(maker(Map.of("file", "csv")).file("name", key -> key), StandardCharsets.UTF_8)
                .startsWith("\uFEFFname;accounts\r\nDe Eik;100\r\n"));
    }
}
