package nl.cultureelzelfportret.ejb.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** User names that a child can type, and that nobody else has. */
class UserNamesTest {

    @Test
    void areMadeOfTheNameInPlainLetters() {
        assertEquals("zoe.celik", one(new UserNames.Name("Zoë", "Çelik")));
        assertEquals("wil.broek", one(new UserNames.Name("Wil", "Broek-Oude Hengel")));
        assertEquals("wil.broek", one(new UserNames.Name("Wil", "van den Broek")));
        assertEquals("an.van", one(new UserNames.Name("An", "Van")));
        assertEquals("wimpie", one(new UserNames.Name("Wimpie", "")));
        assertEquals("gebruiker", one(new UserNames.Name("美玲", "")));
    }

    private static String one(UserNames.Name name) {
        return new UserNames(wanted -> List.of()).give(Map.of(1, name)).get(1);
    }

    @Test
    void areCountedWhereTheyAreTaken() {
        Map<Integer, UserNames.Name> names = new LinkedHashMap<>();
        for (int number = 1; number <= 3; number++) {
            names.put(number, new UserNames.Name("Noor", "Bakker"));
        }
        List<String> taken = List.of("noor.bakker", "noor.bakker3");
        Map<Integer, String> given =
                new UserNames(wanted -> wanted.stream().filter(taken::contains).toList()).give(names);

        assertEquals(
                List.of("noor.bakker2", "noor.bakker4", "noor.bakker5"),
                given.values().stream().sorted().toList());
    }
}
