package nl.cultureelzelfportret.browser.licence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchoolAdminAsksForAccountsBrowserIT extends BrowserIT {

    private There there;

    private record There(Person runsIt, Person institute) {}

    @BeforeEach
    void settle() {
        there = OutsideScribe.write(entityManager -> {
            Town town = new Town(entityManager);
            School school = town.school();
            SchoolClass schoolClass = town.schoolClass(school);
            town.pupil(schoolClass);
            town.pupil(schoolClass);
            Books books = new Books(entityManager);
            books.settle(school, "bestuur@example.org");
            books.licence(school, books.tariff(town.region()), 2);
            return new There(
                    town.person(Role.SCHOOL_ADMIN, school, null), town.person(Role.REGION_ADMIN, null, town.region()));
        });
    }

    private void enter(Person person) {
        page = anotherDevice();
        new SignInPage(page).open().enter(Town.userName(person), Town.PASSWORD);
        page.waitForURL(address -> address.contains("/home/start"));
    }

    @Test
    void isWarnedAsksAndGetsThem() {
        enter(there.runsIt);
        page.locator(".message--heed a[href='/licence/school']").click();
        assertThat(page.locator(".fullness--full")).isVisible();
        page.locator("[id$='ask:more']").fill("veel");
        page.locator("[id$='ask:send']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        page.locator("[id$='ask:more']").fill("3");
        page.locator("[id$='ask:send']").click();
        assertThat(page.locator(".message--good")).isVisible();

        enter(there.institute);
        goTo("/licence/licences");
        page.locator(".table tbody th a").click();
        assertThat(page.locator("[id='extend:more']")).hasValue("3");
        page.locator("[id='extend:add']").click();
        assertThat(page.locator(".fill__words")).containsText("5");

        enter(there.runsIt);
        assertThat(page.locator(".message--heed")).hasCount(0);
    }
}
