package nl.cultureelzelfportret.browser.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.cultureelzelfportret.browser.invoice.BillingPages.entry;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.account.Entrance;
import nl.cultureelzelfportret.browser.invoice.BillingPages;
import nl.cultureelzelfportret.browser.region.InstitutePages;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.Test;

/**
 * A school in a new region, from its first interest to the invoice of its second year, with another tariff in between:
 * through the eyes of an operator, a region admin, a trainer, the school and its admin. What another region charges is
 * something else, and sees nothing of it.
 */
class SchoolReachesSecondYearBrowserIT extends BrowserIT {

    private static final String IBAN = "NL91ABNA0417164300";
    private static final SchoolYear PRESENT = SchoolYear.containing(LocalDate.now());

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "De Zilvermeeuw " + mark;
    private final String email = "school-" + mark + "@example.org";
    private final String board = "bestuur-" + mark + "@example.org";

    private DossierPages dossier() {
        return new DossierPages(page);
    }

    private BillingPages billing() {
        return new BillingPages(page);
    }

    @Test
    void fromInterestToTheInvoiceOfTheSecondYear() throws MessagingException, IOException {
        Entrance admin = beginRegion();
        String school = dossier().add(name, email);
        Entrance trainer = dossier().openAccount(school, Role.TRAINER);

        trainerBringsIn(trainer, school);
        schoolSaysYes();
        agree(admin, school);
        Entrance runsIt = dossier().openAccount(school, Role.SCHOOL_ADMIN);
        schoolAdminBringsPeople(runsIt);

        page = anotherDevice();
        admin.again(page);
        firstInvoiceIsPaid();
        new InstitutePages(page).setTariff(null, List.of("4,75", "310", "110"));
        secondYear();

        page = anotherDevice();
        runsIt.again(page);
        assertThat(page.locator(".message--heed")).hasCount(1);
        otherRegion();
    }

    private Entrance beginRegion() {
        signIn(Cast.RAVI);
        Entrance admin = new InstitutePages(page).makeRegion("Zeezicht " + mark, "jelle-" + mark);
        page = anotherDevice();
        admin.first(page);
        InstitutePages pages = new InstitutePages(page);
        pages.tellOfTheInstitute(IBAN);
        pages.setTariff(PRESENT.firstDay().toString(), List.of("4,50", "300", "125"));
        return admin;
    }

    private void trainerBringsIn(Entrance trainer, String school) {
        page = anotherDevice();
        trainer.first(page);
        goTo(school);
        dossier().holdIntake("10");
        dossier().sendOffer(PRESENT.label(), "10");
    }

    private void schoolSaysYes() throws MessagingException, IOException {
        page = anotherDevice();
        goTo(OfferLetter.linkIn(email));
        assertThat(page.locator("h1")).containsText(name);
        assertThat(page.locator(".bill")).containsText("432,58");
        dossier().sayYes();
    }

    private void agree(Entrance admin, String school) {
        page = anotherDevice();
        admin.again(page);
        goTo(school);
        assertThat(page.locator(".slips").first()).containsText("Aanvaard");
        dossier().sign();
        dossier().sign();
        assertThat(dossier().standing()).containsText("Akkoord");
        dossier().planSession();
        assertThat(dossier().standing()).containsText("Invoering");
    }

    private void schoolAdminBringsPeople(Entrance runsIt) {
        page = anotherDevice();
        runsIt.first(page);
        goTo("/roster/roster");
        StringBuilder list = new StringBuilder("soort;nummer;voornaam;tussenvoegsel;achternaam;klas;jaar;weg\n");
        for (int i = 1; i <= 9; i++) {
            list.append("leerling;").append(i).append(";Kind").append(i).append(";;Zeeman;Groep 7;7;\n");
        }
        list.append("leraar;900;Mirjam;van der;Veer;Groep 7;;\n");
        page.locator("[id='upload:file']")
                .setInputFiles(new FilePayload(
                        "mensen.csv", "text/csv", list.toString().getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:send']").click();
        page.locator("[id='decide:apply']").click();
        page.waitForURL(address -> address.contains("/roster/result"));
        assertThat(page.locator("[data-state=APPLIED]")).isVisible();
        goTo("/licence/school");
        assertThat(page.locator(".fullness--full")).isVisible();
    }

    private void firstInvoiceIsPaid() {
        goTo("/invoice/run");
        assertThat(page.locator(".missing > li")).containsText(name);
        page.locator(".missing a").click();
        page.waitForURL(address -> address.contains("draft="));
        dossier().completeBoard(board);
        goTo("/invoice/run");
        billing().issue();
        String number = billing().openNewest();
        assertThat(page.locator("main")).containsText("432,58");
        billing().takeStatement(IBAN, entry("432.58", "zee-1", "factuur " + number));
        assertThat(page.locator("section[aria-labelledby=matched] tbody tr")).containsText(number);
    }

    private void secondYear() {
        goTo("/licence/licences");
        page.locator("[id='renewals:propose']").click();
        page.waitForURL(address -> address.contains("year=" + PRESENT.next().label()));
        page.locator(".table tbody th a").click();
        page.locator("[id='agreement:agree']").click();
        assertThat(page.locator(".fill__words")).containsText("10");
        goTo("/invoice/run");
        billing().issue();
        String second = billing().openNewest();
        assertThat(page.locator("main")).containsText("190,58");
        assertThat(page.locator("main")).containsText("4,75");
        goTo("/invoice/invoices");
        assertThat(billing().rows()).hasCount(2);
        assertNotEquals(billing().rows().nth(1).locator("th a").textContent(), second);
        assertThat(page.locator(".paid--settled, .paid--paid")).hasCount(1);
    }

    private void otherRegion() {
        Page anyone = anotherDevice();
        anyone.navigate("/regio/zeezicht-" + mark);
        assertThat(anyone.locator(".public-prices")).containsText("4,50");
        anyone.navigate("/regio/noord-brabant");
        assertThat(anyone.locator(".public-prices")).containsText("4,00");
        page = anotherDevice();
        signIn(Cast.WILLEMIJN);
        goTo("/onboarding/schools?q=" + mark);
        assertThat(page.locator("main")).not().containsText(name);
    }
}
