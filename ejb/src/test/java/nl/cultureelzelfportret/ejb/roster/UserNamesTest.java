package nl.cultureelzelfportret.ejb.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import org.junit.jupiter.api.Test;

/** User names that a child can type, and that nobody else has. */
class UserNamesTest {

    @Test
    void areMadeOfTheNameInPlainLetters() {
        assertEquals("zoe.celik", one(new ListedName("Zoë", null, "Çelik")));
        assertEquals("wil.broek", one(new ListedName("Wil", "van den", "Broek-Oude Hengel")));
        assertEquals("wimpie", one(new ListedName("Wimpie", null, "")));
        assertEquals("gebruiker", one(new ListedName("美玲", null, "")));
    }

    private static String one(ListedName name) {
        return new UserNames(wanted -> List.of()).give(Map.of(1, name)).get(1);
    }

    @Test
    void areCountedWhereTheyAreTaken() {
        Map<Integer, ListedName> names = new LinkedHashMap<>();
        for (int number = 1; number <= 3; number++) {
            names.put(number, new ListedName("Noor", null, "Bakker"));
        }
        List<String> taken = List.of("noor.bakker", "noor.bakker3");
        Map<Integer, String> given =
                new UserNames(wanted -> wanted.stream().filter(taken::contains).toList()).give(names);

        assertEquals(
                List.of("noor.bakker2", "noor.bakker4", "noor.bakker5"),
                given.values().stream().sorted().toList());
    }
}
