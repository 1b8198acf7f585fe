package nl.cultureelzelfportret.browser.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.testing.MailServer;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.junit.jupiter.api.Test;

/** A region admin brings a school from its first interest to what is signed; the school answers by the link in its mail. */
class RegionAdminBringsSchoolBrowserIT extends BrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Test
    void fromInterestToSignedAgreements() throws MessagingException, IOException {
        String name = titled("School");
        String email = "school-" + UUID.randomUUID() + "@example.org";
        signIn(Cast.WILLEMIJN);
        add(name, email);
        intake();
        String number = offer();

        Page school = anotherDevice();
        school.navigate(linkIn(email));
        assertThat(school.locator("h1")).containsText(name);
        answer(school);

        goTo(page.url());
        assertThat(page.locator(".page-head .standing")).hasText("Aanvaard");
        page.locator(".crumb a").click();
        sign();
        sign();
        assertThat(page.locator(".way__stop--now")).containsText("Akkoord");
        assertThat(page.locator(".slips").first()).containsText(number);
        session();
        assertThat(page.locator(".way__stop--now")).containsText("Invoering");
    }

    private void add(String name, String email) {
        page.locator(".nav-link[href='/onboarding/schools']").click();
        page.locator(".page-head a.button").click();
        page.waitForURL(address -> address.contains("draft="));
        page.locator("[data-field=name]").fill(name);
        page.locator("[id='typing:save']").click();
        assertThat(page.locator(".error-summary")).containsText("wat voor school");
        page.locator("[data-field=type]").selectOption("BO");
        page.locator("[data-field=brin]").fill("99 zz");
        page.locator("[data-field=newBoard]").fill("Stichting Proef");
        page.locator("[data-field=town]").fill("Tilburg");
        page.locator("[data-field=contactName]").fill("Sanne de Jong");
        page.locator("[data-field=contactEmail]").fill(email);
        page.locator("[id='typing:save']").click();
        page.waitForURL(address -> address.contains("/onboarding/school?"));
        assertThat(page.locator("h1")).hasText(name);
    }

    private void intake() {
        page.locator(".next-step .button").click();
        page.waitForURL(address -> address.contains("draft="));
        page.locator("label.choice:has(input[value=IN_HOUSE])").click();
        page.locator("[data-field=PRESENT_PROGRAMME]").fill("Elk jaar naar het museum.");
        assertThat(page.locator("[data-saved]")).hasText("Bewaard, net");
        page.reload();
        assertThat(page.locator("[data-field=PRESENT_PROGRAMME]")).hasValue("Elk jaar naar het museum.");
        next("CONTENT");
        page.locator("label.choice:has(input[value=PHASE_DEEPEN])").click();
        next("AMBITION");
        next("TEAM");
        next("ICT");
        next("PRIVACY");
        page.locator("[data-field=ACCOUNTS]").fill("28");
        next("IMPLEMENTATION");
        assertThat(page.locator(".said")).containsText("Elk jaar naar het museum.");
        page.locator("[id='finishing:finish']").click();
        page.waitForURL(address -> address.contains("/onboarding/school?"));
        assertThat(page.locator(".dossier")).containsText("Verdiepen");
    }

    private void next(String section) {
        page.locator("[id='typing:save']").click();
        page.waitForURL(address -> !address.contains("section=" + section));
    }

    private String offer() {
        page.locator(".next-step .button").click();
        page.waitForURL(address -> address.contains("draft="));
        assertThat(page.locator("[data-field=accounts]")).hasValue("28");
        page.locator("[data-field=line0Name]").fill("Praatplaat");
        page.locator("[data-field=line0Price]").fill("12,50");
        page.locator("[id='typing:save']").click();
        page.waitForURL(address -> address.contains("/onboarding/offer?"));
        assertThat(page.locator(".bill")).containsText("12,50");
        page.locator("[id='sending:send']").click();
        page.waitForURL(address -> address.contains("sent=true"));
        assertThat(page.locator(".message--good")).containsText("Verstuurd aan Sanne de Jong");
        return page.locator("h1").textContent().replace("Offerte ", "");
    }

    /** The link leads to the address that was set, not to the host that the institute's browser asked for. */
    private static String linkIn(String email) throws MessagingException, IOException {
        List<MimeMessage> arrived = MailServer.get().awaitFor(email, PATIENCE);
        MimeMultipart parts = (MimeMultipart) arrived.get(0).getContent();
        Matcher link = Pattern.compile("\\s" + Pattern.quote(TestEnvironment.PUBLIC_ADDRESS) + "(/aanbod/\\S+)")
                .matcher(parts.getBodyPart(0).getContent().toString());
        assertTrue(link.find(), "no link in the mail");
        assertTrue(parts.getBodyPart(1).getFileName().endsWith(".pdf"), "no paper in the mail");
        return link.group(1);
    }

    private static void answer(Page school) {
        school.locator("[id='answer:accept']").click();
        assertThat(school.locator(".error-summary")).containsText("naam");
        school.locator("[id='answer:name']").fill("Sanne de Jong");
        school.locator("[id='answer:position']").fill("directeur");
        school.locator("[id='answer:accept']").dblclick();
        assertThat(school.locator(".message--good")).containsText("Aanvaard door Sanne de Jong (directeur)");
        assertThat(school.locator("[id='answer:accept']")).hasCount(0);
    }

    private void sign() {
        page.locator(".next-step .button").click();
        page.waitForURL(address -> address.contains("draft="));
        page.locator("[data-field=schoolName]").fill("Johan");
        page.locator("[data-field=schoolPosition]").fill("bestuurder");
        page.locator("[data-field=institutePosition]").fill("directeur");
        page.locator("[id='typing:save']").click();
        page.waitForURL(address -> address.contains("/onboarding/school?"));
    }

    private void session() {
        page.locator(".next-step .button").click();
        page.waitForURL(address -> address.contains("draft="));
        page.locator("[data-field=title]").fill("Startbijeenkomst");
        page.locator("[data-field=day]").fill("2030-01-08");
        page.locator("[data-field=time]").fill("15:30");
        page.locator("[data-field=people]").fill("Sanne de Jong\nKarin Mulder");
        page.locator("[id='typing:save']").click();
        page.waitForURL(address -> address.contains("/onboarding/school?"));
    }
}
