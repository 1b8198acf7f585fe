package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.cultureelzelfportret.browser.account.AccountPage;
import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.roster.SchoolFile;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything with which a school keeps its people, in all its states: at a school of the test's own. */
class RosterPagesBrowserIT extends PagesBrowserIT {

    private static final FilePayload BROKEN =
            new FilePayload("leerlingen.xml", "text/xml", "<EDEX><school>".getBytes(StandardCharsets.UTF_8));

    private Person admin;
    private Person pupil;

    private void openSchool() {
        admin = OutsideScribe.write(entityManager -> {
            Town town = new Town(entityManager);
            School school = town.school();
            SchoolClass schoolClass = town.schoolClass(school);
            pupil = town.pupil(schoolClass);
            town.teacher(schoolClass);
            return town.person(Role.SCHOOL_ADMIN, school, null);
        });
    }

    private static SchoolFile file() {
        SchoolFile file = new SchoolFile().schoolClass("a", "Groep 5", 5).schoolClass("b", "Groep 6", 6);
        for (int number = 1; number <= 60; number++) {
            file.pupil("p" + number, "Noor", "Bakker " + number, "a");
        }
        return file.pupil("long", "Wilhelmina-Annelotte", "van den Broek-Oude Hengel", "b")
                .pupil("same", "Sem", "van Dorp", "a")
                .teacher("t1", "Anna", "Jansen", "LRK", "a")
                .teacher("t2", "Piet", "Ouder", "OUD", "a")
                .teacher("t3", "Uilke", "Veldman", "", "b");
    }

    private Inspection enter(Face face) {
        openSchool();
        new SignInPage(page).open().enter(Town.userName(admin), Town.PASSWORD);
        page.waitForURL(address -> !address.contains("/account/sign-in"));
        if (!face.isDutch()) {
            new AccountPage(page).open().choose(face.speaks()).save();
        }
        return inspection(face);
    }

    private void upload(FilePayload file) {
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("[id='upload:send']").click();
        page.waitForLoadState();
    }

    private static FilePayload payload(SchoolFile file) {
        return new FilePayload("leerlingen.xml", "text/xml", file.bytes());
    }

    @ParameterizedTest
    @EnumSource(names = {"VO_NL", "VO_EN"})
    void bringingARoster(Face face) {
        Inspection inspection = enter(face);
        page.locator(".nav-link[href='/roster/people']").first().click();
        page.waitForURL(address -> address.contains("/roster/"));
        goTo("/roster/roster");
        inspection.look("roster-begin");
        upload(BROKEN);
        assertThat(page.locator(".error-summary li")).hasCount(1);
        inspection.look("roster-refused");

        upload(payload(file().pupil("wrong", "Bo", "Vis", "zzz").teacher("t1", "Jan", "Dubbel", "XYZ", "a")));
        assertThat(page.locator(".roster__faults li")).hasCount(2);
        page.locator(".roster__remarks summary").click();
        inspection.look("roster-faults");

        goTo("/roster/roster");
        upload(payload(file()));
        assertThat(page.locator("[id='decide:apply']")).isDisabled();
        inspection.look("roster-questions");
        page.locator(".roster__question input[value=true]").first().check();
        page.locator("[id='questions:keep']").click();
        assertThat(page.locator("[id='decide:apply']")).isEnabled();
        inspection.look("roster-preview");
        page.locator("[id='decide:apply']").click();
        assertThat(page.locator("[data-state=APPLIED]")).isVisible();
        inspection.look("roster-applied");

        goTo("/roster/roster");
        upload(payload(file()));
        assertThat(page.locator(".message--good")).isVisible();
        inspection.look("roster-nothing");
        inspection.assertNothingAmiss();
    }

    @ParameterizedTest
    @EnumSource(names = {"VO_NL", "VO_EN"})
    void keepingPeopleAndClasses(Face face) {
        Inspection inspection = enter(face);
        goTo("/roster/people?state=ON_THE_WAY");
        assertThat(page.locator(".table--staff")).hasCount(0);
        goTo("/roster/people");
        inspection.look("people");
        page.locator("#choice-class").selectOption(new SelectOption().setIndex(1));
        page.locator(".table-seek button").click();
        page.waitForURL(address -> address.contains("class="));
        assertThat(page.locator(".table--staff tbody tr")).hasCount(2);
        page.locator(".page-head .button").click();
        page.waitForURL(address -> address.contains("/roster/person"));
        page.locator("[id='somebody:prefix']").fill("van der");
        assertThat(page.locator("[data-saved]")).not().isEmpty();
        page.reload();
        assertThat(page.locator("[id='somebody:prefix']")).hasValue("van der");
        page.locator("[id='somebody:save']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        inspection.look("person-errors");
        page.locator("[id='somebody:givenName']").fill("Wilhelmina-Annelotte");
        page.locator("[id='somebody:prefix']").fill("van den");
        page.locator("[id='somebody:familyName']").fill("Broek-Oude Hengel");
        page.locator("input[name=schoolClass]").first().check();
        page.locator("[id='somebody:save']").click();
        page.waitForURL(address -> address.contains("added=true"));
        inspection.look("person-added");
        page.locator("[id='signIn:reset']").click();
        assertThat(page.locator(".roster__password")).isVisible();
        inspection.look("person-password");

        goTo("/roster/classes");
        inspection.look("classes");
        page.locator("[id='newClass:name']").fill(titled("Groep 8"));
        page.locator("[id='newClass:yearGroup']").fill("9");
        page.locator("[id='newClass:add']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        page.locator("[id='newClass:yearGroup']").fill("8");
        page.locator("[id='newClass:add']").click();
        page.waitForURL(address -> address.contains("class="));
        page.locator("[id='schoolClass:teacher']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='schoolClass:nameTeacher']").click();
        assertThat(page.locator("section[aria-labelledby=teachers] li")).hasCount(1);
        inspection.look("class-new");
        goTo("/roster/classes");
        page.locator(".table__person").first().click();
        page.waitForURL(address -> address.contains("class="));
        inspection.look("class");
        Download letters = page.waitForDownload(
                () -> page.locator("[id='schoolClass:letters']").click());
        assertEquals("inlogbrieven.pdf", letters.suggestedFilename());
        assertLeadsToThePublicAddress(letters);
        Download cards = page.waitForDownload(
                () -> page.locator("[id='schoolClass:cards']").click());
        assertEquals("klassenkaarten.pdf", cards.suggestedFilename());
        inspection.assertNothingAmiss();
    }

    /** Whatever host the browser asked for. */
    private static void assertLeadsToThePublicAddress(Download letters) {
        try (PDDocument pdf = Loader.loadPDF(letters.path().toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains(TestEnvironment.PUBLIC_ADDRESS) && !text.contains("localhost"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "VO_NL")
    void movingUp(Face face) {
        Inspection inspection = enter(face);
        goTo("/roster/rollover");
        inspection.look("rollover");
        page.locator(".roster__name").first().fill("");
        page.locator("[id='rollover:roll']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        page.locator(".roster__name").first().fill("Groep 6");
        page.locator("[id='rollover:roll']").click();
        assertThat(page.locator("[id='rollover:undo']")).isVisible();
        inspection.look("rollover-done");
        page.locator("[id='rollover:undo']").click();
        assertThat(page.locator("[id='rollover:roll']")).isVisible();

        goTo("/roster/person?person=" + pupil.getPublicId());
        page.locator("[id='signIn:end']").click();
        page.waitForURL(address -> address.contains("/roster/people"));
        goTo("/roster/people?state=GONE");
        page.locator(".table__person").first().click();
        page.waitForURL(address -> address.contains("person="));
        inspection.look("person-gone");
        page.locator("[id='gone:back']").click();
        assertThat(page.locator("[id='signIn:reset']")).isVisible();
        inspection.assertNothingAmiss();
    }

    @ParameterizedTest
    @EnumSource(names = "PO_NL")
    void beingOnTheWay(Face face) {
        openSchool();
        OutsideScribe.write(entityManager -> {
            new Town(entityManager).leaveAll(pupil);
            return null;
        });
        new SignInPage(page).open().enter(Town.userName(pupil), Town.PASSWORD);
        page.waitForURL(address -> address.contains("/portfolio/timeline"));
        Inspection inspection = inspection(face);
        assertThat(page.locator(".on-the-way")).isVisible();
        assertThat(page.locator(".masthead__place")).containsText("onderweg");
        inspection.look("on-the-way");
        inspection.assertNothingAmiss();
    }

    @ParameterizedTest
    @EnumSource(names = "VO_NL")
    void joiningTwoAccounts(Face face) {
        Inspection inspection = enter(face);
        goTo("/roster/people?role=TEACHER");
        page.locator(".table__person").first().click();
        page.waitForURL(address -> address.contains("person="));
        page.locator("section[aria-labelledby=join] a").click();
        page.waitForURL(address -> address.contains("/roster/merge"));
        page.locator("#other").fill("niemand");
        page.locator("#other").press("Enter");
        assertThat(page.locator(".error-summary li")).hasCount(1);
        inspection.look("merge-nobody");
        page.locator("#other").fill(Town.userName(pupil));
        page.locator("#other").press("Enter");
        assertThat(page.locator("[id='merge:go']")).isVisible();
        inspection.look("merge");
        page.locator("[id='merge:go']").click();
        page.waitForURL(address -> address.contains("/roster/person"));
        inspection.assertNothingAmiss();
    }
}
