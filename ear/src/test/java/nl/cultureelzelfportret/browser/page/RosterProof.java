package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.roster.SchoolFile;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.Person;
import org.junit.jupiter.api.Test;

/**
 * What a roster of five thousand people costs, from the press on a button to the answer, beside the time in which the same
 * database takes five thousand people one by one. No part of the daily run: {@code mvn verify -Dit.test=RosterProof}; the
 * table is in {@code ear/target/roster-cost.md}.
 */
class RosterProof extends BrowserIT {

    private static final Path TABLE = Path.of("target", "roster-cost.md");
    private static final int PEOPLE = 5_000;
    private static final int CLASSES = 200;
    private static final double MINUTE = 60_000;

    @Test
    void fiveThousandPeopleComeInUnderAMinute() throws IOException {
        page.setDefaultTimeout(MINUTE);
        Person admin = OutsideScribe.write(entityManager -> {
            Town town = new Town(entityManager);
            return town.person(Role.SCHOOL_ADMIN, town.school(), null);
        });
        long yardstick = milliseconds(RosterProof::oneByOne);
        new SignInPage(page).open().enter(Town.userName(admin), Town.PASSWORD);
        page.waitForURL(address -> !address.contains("/account/sign-in"));
        byte[] file = file();

        goTo("/roster/roster");
        long looking = milliseconds(() -> upload(file));
        long applying = milliseconds(this::apply);
        goTo("/roster/roster");
        long again = milliseconds(() -> upload(file));
        assertThat(page.locator(".message--good")).isVisible();
        long list = milliseconds(() -> goTo("/roster/people"));

        Files.writeString(
                TABLE,
                """
                step | ms | people a second
                ---|--:|--:
                yardstick: one insert for each person | %d | %d
                reading and comparing, until the preview is there | %d | %d
                applying, until the page says so | %d | %d
                the same file again, until it says that nothing changes | %d | %d
                the list of all people | %d | %d
                """
                        .formatted(
                                yardstick,
                                perSecond(yardstick),
                                looking,
                                perSecond(looking),
                                applying,
                                perSecond(applying),
                                again,
                                perSecond(again),
                                list,
                                perSecond(list)));
        assertTrue(looking + applying < MINUTE, looking + " + " + applying + " ms");
    }

    private static long perSecond(long milliseconds) {
        return PEOPLE * 1000L / Math.max(milliseconds, 1);
    }

    private static long milliseconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private static void oneByOne() {
        OutsideScribe.write(entityManager -> {
            for (int number = 0; number < PEOPLE; number++) {
                entityManager.persist(new Person("Noor", null, "Maat " + UUID.randomUUID(), Language.NL));
            }
            entityManager.flush();
            return null;
        });
    }

    private static byte[] file() {
        SchoolFile file = new SchoolFile();
        for (int number = 0; number < CLASSES; number++) {
            file.schoolClass("c" + number, "Klas " + number, 1 + number % 8);
            file.teacher("t" + number, "Anna", "Bos", "LRK", "c" + number);
        }
        for (int number = CLASSES; number < PEOPLE; number++) {
            file.pupil("p" + number, "Noor", "Bakker", "c" + number % CLASSES);
        }
        return file.bytes();
    }

    private void upload(byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("leerlingen.xml", "text/xml", file));
        page.locator("[id='upload:send']").click();
        page.waitForURL(address -> address.contains("/roster/preview"));
    }

    private void apply() {
        page.locator("[id='decide:apply']").click();
        assertThat(page.locator("[data-state=APPLIED]")).isVisible(new IsVisibleOptions().setTimeout(MINUTE));
    }
}
