package nl.cultureelzelfportret.browser.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.account.Entrance;
import nl.cultureelzelfportret.persistence.access.Role;

/**
 * The pages of a school on its way from interest to active.
 *
 * @param page in which they are shown
 */
public record DossierPages(Page page) {

    private Locator field(String name) {
        return page.locator("[data-field=" + name + "]");
    }

    private void save(String leadsTo) {
        page.locator("[id='typing:save']").click();
        page.waitForURL(address -> address.contains(leadsTo));
    }

    /** {@return where the school stands} */
    public Locator standing() {
        return page.locator(".way__stop--now");
    }

    /** Presses the button with the next step, which opens a form. */
    public void nextStep() {
        page.locator(".next-step .button").click();
        page.waitForURL(address -> address.contains("draft="));
    }

    /**
     * Adds a school.
     *
     * @param name  of the school
     * @param email of its contact
     * @return the address of the school's page
     */
    public String add(String name, String email) {
        page.locator(".nav-link[href='/onboarding/schools']").click();
        page.locator(".page-head a.button").click();
        page.waitForURL(address -> address.contains("draft="));
        field("name").fill(name);
        page.locator("[id='typing:save']").click();
        assertThat(page.locator(".error-summary")).containsText("wat voor school");
        field("type").selectOption("BO");
        field("brin").fill("99 zz");
        field("newBoard").fill("Stichting Proef");
        field("town").fill("Tilburg");
        field("contactName").fill("Sanne de Jong");
        field("contactEmail").fill(email);
        save("/onboarding/school?");
        assertThat(page.locator("h1")).hasText(name);
        return page.url();
    }

    /**
     * Opens an account for who helps the school.
     *
     * @param school address of the school's page
     * @param role   trainer or school admin
     * @return how that person gets in
     */
    public Entrance openAccount(String school, Role role) {
        page.navigate(school);
        page.locator("a[href*='role=" + role + "']").click();
        page.locator("[id='opening:givenName']").fill("Tess");
        page.locator("[id='opening:familyName']").fill("de Ridder");
        page.locator("[id='opening:open']").click();
        Locator handedOut = page.locator(".handout__list dd");
        return new Entrance(
                handedOut.nth(0).textContent().strip(),
                handedOut.nth(1).textContent().strip());
    }

    /**
     * Talks with the school; what was typed is there again after the page was left.
     *
     * @param accounts how many it wants
     */
    public void holdIntake(String accounts) {
        nextStep();
        page.locator("label.choice:has(input[value=IN_HOUSE])").click();
        field("PRESENT_PROGRAMME").fill("Elk jaar naar het museum.");
        assertThat(page.locator("[data-saved]")).hasText("Bewaard, net");
        page.reload();
        assertThat(field("PRESENT_PROGRAMME")).hasValue("Elk jaar naar het museum.");
        leave("CONTENT");
        page.locator("label.choice:has(input[value=PHASE_DEEPEN])").click();
        leave("AMBITION");
        leave("TEAM");
        leave("ICT");
        leave("PRIVACY");
        field("ACCOUNTS").fill(accounts);
        leave("IMPLEMENTATION");
        assertThat(page.locator(".said")).containsText("Elk jaar naar het museum.");
        page.locator("[id='finishing:finish']").click();
        page.waitForURL(address -> address.contains("/onboarding/school?"));
        assertThat(page.locator(".dossier")).containsText("Verdiepen");
    }

    private void leave(String section) {
        page.locator("[id='typing:save']").click();
        page.waitForURL(address -> !address.contains("section=" + section));
    }

    /**
     * Offers what the tariff says, and a poster.
     *
     * @param year     for which, such as {@code 2026-2027}
     * @param accounts how many the page suggests
     */
    public void sendOffer(String year, String accounts) {
        nextStep();
        assertThat(field("accounts")).hasValue(accounts);
        field("year").selectOption(year);
        field("line0Name").fill("Praatplaat");
        field("line0Price").fill("12,50");
        save("/onboarding/offer?");
        assertThat(page.locator(".bill")).containsText("12,50");
        page.locator("[id='sending:send']").click();
        page.waitForURL(address -> address.contains("sent=true"));
        assertThat(page.locator(".message--good")).containsText("Verstuurd aan Sanne de Jong");
    }

    /** The school says yes, on the page of its letter; a double click is one yes. */
    public void sayYes() {
        page.locator("[id='answer:accept']").click();
        assertThat(page.locator(".error-summary")).containsText("naam");
        page.locator("[id='answer:name']").fill("Sanne de Jong");
        page.locator("[id='answer:position']").fill("directeur");
        page.locator("[id='answer:accept']").dblclick();
        assertThat(page.locator(".message--good")).containsText("Aanvaard door Sanne de Jong (directeur)");
        assertThat(page.locator("[id='answer:accept']")).hasCount(0);
    }

    /** Writes down who signed the agreement that is next. */
    public void sign() {
        nextStep();
        field("schoolName").fill("Johan");
        field("schoolPosition").fill("bestuurder");
        assertThat(field("instituteName")).hasValue("Jelle Visser");
        field("institutePosition").fill("directeur");
        save("/onboarding/school?");
    }

    /** Plans the first meeting. */
    public void planSession() {
        nextStep();
        field("title").fill("Startbijeenkomst");
        field("day").fill("2030-01-08");
        field("time").fill("15:30");
        field("people").fill("Sanne de Jong\nKarin Mulder");
        save("/onboarding/school?");
    }

    /** Completes what is known of the board that pays. */
    public void completeBoard(String email) {
        field("kvk").fill("90000011");
        field("invoiceEmail").fill(email);
        field("street").fill("Dijk 2");
        field("postalCode").fill("4381 AA");
        field("town").fill("Vlissingen");
        save("/onboarding/school?");
    }
}
