package nl.cultureelzelfportret.persistence.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SoughtTest {

    @Test
    void readsNothingButWords() {
        assertEquals(
                List.of("storm", "op", "zee"),
                Sought.of("  \"storm\" +op\t(zee)* ").words());
        assertEquals(
                List.of("rock'n'roll", "50%"),
                Sought.of("rock'n'roll 50% rock'n'roll".replace("50%", "x50%x")).words().stream()
                        .map(word -> word.replace("x", ""))
                        .toList());
        for (String signs : List.of("", " ", "\"", "*", "+-", "%_", "--", "\u0000", "(\"*+-~<>@)")) {
            assertTrue(Sought.of(signs).isBlank(), signs);
        }
        assertTrue(Sought.of(null).isBlank());
    }

    @Test
    void readsNoMoreThanFits() {
        assertEquals(Sought.LENGTH, Sought.of("a".repeat(500)).words().get(0).length());
        assertEquals(8, Sought.of("a b c d e f g h i j k").words().size());
    }

    @Test
    void tellsTheDatabaseWhichSignsAreMeant() {
        assertEquals(List.of("%a!%b!_c!!d%"), Sought.of("a%b_c!d").patterns());
    }

    @Test
    void marksAWordWithoutRegardToCapitalsAndAccentsAndInsideOthers() {
        assertEquals("In het [Café] en de [cafe]taria", marked("cafe", "In het Café en de cafetaria"));
        assertEquals("[Łódź] ligt in Polen", marked("lodz", "Łódź ligt in Polen"));
        assertEquals("Zo[e\u0301] zong", marked("é", "Zoe\u0301 zong"));
        assertEquals("[Straße]", marked("strasse", "Straße"));
        assertEquals("😀 [zee] 😀", marked("ZEE", "😀 zee 😀"));
        assertEquals("niets", marked("zee", "niets"));
        assertEquals("", marked("zee", ""));
    }

    @Test
    void showsWhatStandsAroundTheFirstWord() {
        String text = "woord ".repeat(60) + "de storm raasde " + "verder ".repeat(60);
        String around = text(Sought.of("storm").around(text));

        assertTrue(around.startsWith("… "), around);
        assertTrue(around.contains("de [storm] raasde"), around);
        assertTrue(around.endsWith(" …"), around);
        assertTrue(around.length() < 260, around);
        assertEquals("kort", text(Sought.of("storm").around("kort")));
        assertFalse(text(Sought.of("z").around("x".repeat(900) + "z" + "x".repeat(900)))
                .isEmpty());
    }

    @Test
    void knowsWhereAWordIs() {
        assertTrue(Sought.of("zee storm").isIn("onweersstorm"));
        assertFalse(Sought.of("zee").isIn("meer"));
    }

    private static String marked(String typed, String text) {
        return text(Sought.of(typed).parts(text));
    }

    private static String text(List<Sought.Part> parts) {
        return parts.stream()
                .map(part -> part.found() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
