package nl.cultureelzelfportret.persistence.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void writesANameAsPeopleDo() {
        assertEquals("Sem van den Broek", new Person("Sem", "van den", "Broek", Language.NL).getFullName());
        assertEquals("Zeynep Yılmaz", new Person("Zeynep", null, "Yılmaz", Language.NL).getFullName());
        assertEquals("Suryani", new Person("Suryani", null, "", Language.NL).getFullName());
    }

    @Test
    void putsTheFirstLettersInTheFrame() {
        assertEquals("SB", new Person("Sem", "van den", "Broek", Language.NL).getInitials());
        assertEquals("S", new Person("Suryani", null, "", Language.NL).getInitials());
        assertEquals("İÖ", new Person("İpek", null, "Öztürk", Language.NL).getInitials());
    }
}
