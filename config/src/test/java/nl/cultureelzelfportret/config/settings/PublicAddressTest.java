package nl.cultureelzelfportret.config.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicAddressTest {

    private static final String OF_REQUEST = "http://localhost:8080";

    private static PublicAddress given(String value) {
        return PublicAddress.from(key -> value);
    }

    @Test
    void standsInLettersWhateverARequestSays() {
        assertEquals(
                "https://portfolio.example.org",
                given("https://portfolio.example.org").or("http://evil.example"));
        assertEquals(
                "https://portfolio.example.org:8443",
                given(" https://portfolio.example.org:8443/ ").or(OF_REQUEST));
    }

    @Test
    void isThatOfTheRequestWhenNoneWasGiven() {
        assertEquals(OF_REQUEST, given("").or(OF_REQUEST));
    }

    @Test
    void isAWholeSiteOverASecureLine() {
        for (String wrong : List.of(
                "http://portfolio.example.org",
                "portfolio.example.org",
                "https://portfolio.example.org/czp",
                "https://portfolio.example.org?a=b",
                "https://portfolio.example.org#a",
                "https://somebody@portfolio.example.org",
                "https://",
                "https://port folio.example.org",
                "https://portfolio.example.org//")) {
            String message = assertThrows(IllegalArgumentException.class, () -> given(wrong), wrong)
                    .getMessage();
            assertTrue(message.startsWith("czp.public.address must be an https address"), message);
        }
    }
}
