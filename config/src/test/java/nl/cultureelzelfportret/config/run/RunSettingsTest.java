package nl.cultureelzelfportret.config.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunSettingsTest {

    private static final String ADDRESS = "czp.public.address";

    @AfterEach
    void forget() {
        System.clearProperty(ADDRESS);
    }

    @Test
    void tellTheServerWherePeopleFindIt() {
        System.setProperty(ADDRESS, "https://portfolio.example.org/");

        assertEquals(
                "https://portfolio.example.org",
                RunSettings.fromSystemProperties().environment().get("CZP_PUBLIC_ADDRESS"));
    }

    @Test
    void refuseAnAddressThatCannotStandInALetter() {
        System.setProperty(ADDRESS, "http://portfolio.example.org");

        LaunchFailure failure = assertThrows(LaunchFailure.class, RunSettings::fromSystemProperties);

        assertEquals(LaunchFailure.Reason.WRONG_OPTION, failure.reason());
        assertTrue(failure.getMessage().contains("https address"), failure.getMessage());
    }
}
