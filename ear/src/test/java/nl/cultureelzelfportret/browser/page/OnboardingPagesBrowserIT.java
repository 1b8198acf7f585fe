package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.it.page.OutsideScribe;
import nl.cultureelzelfportret.it.town.Deal;
import nl.cultureelzelfportret.it.town.Town;
import org.junit.jupiter.api.Test;

/** What an institute and a trainer use to bring schools, and the letter that a school answers, can be used by everybody. */
class OnboardingPagesBrowserIT extends PagesBrowserIT {

    @Test
    void schoolsAndWhatIsKnownOfThem() {
        Inspection inspection = begin(Face.VO_NL, Cast.WILLEMIJN);
        goTo("/onboarding/schools");
        inspection.look("schools");
        goTo("/onboarding/schools?q=xyzxyz");
        inspection.look("schools-nothing");
        page.navigate("/onboarding/schools?q=Vlier");
        page.locator("tbody th a").click();
        page.waitForURL(address -> address.contains("/onboarding/school?"));
        inspection.look("school");
        String school = page.url();
        goTo(school.replace("/school?", "/edit?"));
        inspection.look("onboarding-edit");
        goTo(school.replace("/school?", "/board?"));
        inspection.look("onboarding-board");
        goTo(school);
        page.locator("a[href*='location=']").first().click();
        page.waitForURL(address -> address.contains("draft="));
        inspection.look("onboarding-location");
        goTo(school);
        page.locator(".slip__name").nth(1).click();
        page.waitForURL(address -> address.contains("/onboarding/agreement?"));
        inspection.look("agreement");
        page.goBack();
        page.locator(".slip__name").last().click();
        page.waitForURL(address -> address.contains("/onboarding/offer?"));
        inspection.look("offer");
        inspection.assertNothingAmiss();
    }

    @Test
    void aSchoolThatIsAdded() {
        Inspection inspection = begin(Face.VO_EN, Cast.TEUN);
        goTo("/onboarding/schools");
        page.locator("a.button[href*='/onboarding/edit']").first().click();
        page.waitForURL(address -> address.contains("draft="));
        page.locator("[id='typing:save']").click();
        assertThat(page.locator(".error-summary")).isVisible();
        inspection.look("onboarding-new-errors");
        page.locator("[id='typing:discard']").click();
        page.waitForURL(address -> address.contains("/onboarding/schools"));
        inspection.assertNothingAmiss();
    }

    @Test
    void whatASchoolAgreedOn() {
        Inspection inspection = begin(Face.VO_NL, Cast.MARGRIET);
        goTo("/onboarding/agreements");
        inspection.look("agreements");
        inspection.assertNothingAmiss();
    }

    @Test
    void whatIsTypedAboutASchool() {
        Inspection inspection = begin(Face.VO_NL, Cast.SASKIA);
        goTo("/onboarding/schools");
        page.locator("tbody th a").first().click();
        page.waitForURL(address -> address.contains("/onboarding/school?"));
        String school = page.url().replaceFirst(".*school=", "");
        for (String what : List.of("intake", "contact", "trajectory", "offer-edit", "session")) {
            goTo("/onboarding/" + what + "?school=" + school);
            inspection.look("onboarding-" + what);
        }
        goTo("/onboarding/intake-step?school=" + school + "&section=ICT");
        inspection.look("onboarding-intake-step");
        page.locator("[id='typing:save']").waitFor();
        goTo("/onboarding/session?school=" + school);
        page.locator("[id='typing:save']").click();
        assertThat(page.locator(".error-summary")).isVisible();
        inspection.look("onboarding-session-errors");
        inspection.assertNothingAmiss();
    }

    @Test
    void theFirstAccountOfASchool() {
        Inspection inspection = begin(Face.VO_EN, Cast.TEUN);
        goTo("/onboarding/schools");
        page.locator("tbody th a").first().click();
        page.locator("a[href*='role=SCHOOL_ADMIN']").click();
        page.waitForURL(address -> address.contains("/onboarding/account?"));
        inspection.look("account-opening");
        page.locator("[id='opening:givenName']").fill("Wilhelmina-Annelotte");
        page.locator("[id='opening:familyName']").fill(titled("van den Broek-Oude Hengel"));
        page.locator("[id='opening:open']").click();
        assertThat(page.locator(".handout")).isVisible();
        inspection.look("account-opened");
        inspection.assertNothingAmiss();
    }

    @Test
    void theLetterBehindALink() {
        Deal dutch = OutsideScribe.write(entityManager -> Deal.of(entityManager, new Town(entityManager).school()));
        Inspection inspection = inspection(Face.VO_NL);
        goTo("/aanbod/" + dutch.token());
        inspection.look("letter");
        page.locator(".unfold__summary").click();
        page.locator("[id='answer:decline']").click();
        assertThat(page.locator(".error-summary")).isVisible();
        inspection.look("letter-errors");
        page.locator("[id='answer:name']").fill("Sanne de Jong");
        page.locator("[id='answer:position']").fill("directeur");
        page.locator("[id='answer:accept']").click();
        assertThat(page.locator(".message--good")).isVisible();
        inspection.look("letter-accepted");
        inspection.assertNothingAmiss();
    }

    @Test
    void theLetterInEnglishAndWhatBecomesOfALink() {
        Deal english = OutsideScribe.write(entityManager -> Deal.of(entityManager, new Town(entityManager).school()));
        change(english, "recipient_language = 'en'");
        Inspection inspection = inspection(Face.VO_EN);
        goTo("/aanbod/" + english.token());
        inspection.look("letter");
        change(english, "status = 'WITHDRAWN'");
        page.locator("[id='answer:name']").fill("Sanne de Jong");
        page.locator("[id='answer:position']").fill("head teacher");
        page.locator("[id='answer:accept']").click();
        assertThat(page.locator(".message--heed")).containsText("withdrawn");
        inspection.look("letter-withdrawn");
        change(english, "status = 'SENT', valid_until = '2026-01-01'");
        goTo("/aanbod/" + english.token());
        inspection.look("letter-expired");
        change(
                english,
                "status = 'DECLINED', decided_at = sent_at, decided_name = 'Sanne de Jong', decided_position = 'head teacher'");
        goTo("/aanbod/" + english.token());
        inspection.look("letter-declined");
        inspection.assertNothingAmiss();
    }

    private static void change(Deal deal, String columns) {
        OutsideScribe.write(entityManager -> entityManager
                .createNativeQuery("update offer set " + columns + " where token_hash = ?1")
                .setParameter(1, Deal.hash(deal.token()))
                .executeUpdate());
    }

    @Test
    void aLinkThatEnded() {
        Inspection inspection = inspection(Face.VO_NL);
        goTo("/aanbod/AAAAAAAAAAAAAAAAAAAAAA");
        inspection.look("letter-ended");
        inspection.assertNothingAmiss();
    }
}
