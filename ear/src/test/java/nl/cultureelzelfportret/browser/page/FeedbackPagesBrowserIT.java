package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.cultureelzelfportret.browser.feedback.ReadingPage;
import nl.cultureelzelfportret.browser.feedback.ThreadPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;

/** The pages on which people react, ask, hide, read along and find news, in all their states. */
class FeedbackPagesBrowserIT extends PagesBrowserIT {

    @InBothFaces
    void ofTheOwner(Face face) {
        Inspection inspection = begin(face, face.classmate());
        String address = post(page, face, Visibility.CLASS);
        inspection.look("thread-empty-owner");
        react(face, address, ReactionKind.QUESTION, "Hoe heb je dat bedacht?", "How did you think of that?");
        goTo(address);
        ThreadPage thread = new ThreadPage(page).beginAnswer();
        inspection.look("thread-answering");
        thread.text().fill(face.isDutch() ? "Onder de douche." : "In the shower.");
        thread.place();
        inspection.look("thread-answered");
        page.locator("a.button[href*='/feedback/ask']").click();
        page.locator("[id='ask:ask']").click();
        assertThat(thread.errors()).hasCount(1);
        inspection.look("ask");
        page.locator("[id='ask:about']").fill(face.isDutch() ? "Zie je de zon?" : "Can you see the sun?");
        page.locator(".choices--people input").first().check();
        page.locator("[id='ask:ask']").click();
        page.waitForURL(there -> there.contains("/portfolio/moment"));
        inspection.look("thread-asked");
        goTo("/news/news");
        inspection.look("news");
        react(face, address, ReactionKind.COMPLIMENT, "Ik zie de zon.", "I see the sun.");
        new TimelinePage(page).open();
        inspection.look("timeline-said");
        post(page, face, Visibility.ONLY_ME);
        page.locator("a.button[href*='/feedback/ask']").click();
        inspection.look("ask-nobody");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void ofTheTeacher(Face face) {
        Page owner = anotherDevice();
        signIn(owner, face.classmate());
        String address = post(owner, face, Visibility.CLASS);
        Inspection inspection = begin(face, face.teacher());
        goTo(address);
        ThreadPage thread = new ThreadPage(page).choose(ReactionKind.TIP);
        thread.button().click();
        assertThat(thread.errors()).hasCount(1);
        inspection.look("thread-error");
        thread.write(ReactionKind.TIP, face.isDutch() ? "Misschien kun je het roder maken." : "Maybe more red.");
        thread.place();
        inspection.look("thread-said");
        new ReadingPage(page).open();
        inspection.look("reading");
        goTo(address);
        page.locator(".thread a[href*='/feedback/hide']").last().click();
        inspection.look("hide");
        page.locator("[id='hide:reason']").fill(face.isDutch() ? "Er staat een adres in." : "It holds an address.");
        page.locator("[id='hide:hide']").click();
        page.waitForURL(there -> there.contains("/portfolio/moment"));
        inspection.look("moment-hidden");
        inspection.assertNothingAmiss();
    }

    @Test
    void ofSomebodyToWhomNothingHappened() {
        Inspection inspection = inspection(Face.PO_NL);
        signIn(Cast.person("imran"));
        goTo("/news/news");
        inspection.look("news-empty");
        inspection.assertNothingAmiss();
    }

    @Test
    void ofTheMainCharacters() {
        signIn(Cast.NOOR);
        screenshot("timeline-noor");
        new TimelinePage(page).openMoment("Wij gingen naar het museum");
        screenshot("thread-noor");
        String address = page.url();
        goTo("/news/news");
        screenshot("news-noor");
        page.context().clearCookies();
        signIn(Cast.ANNA);
        goTo(address);
        screenshot("thread-anna");
    }

    private void react(Face face, String address, ReactionKind kind, String dutch, String english) {
        Page teacher = anotherDevice();
        signIn(teacher, face.teacher());
        teacher.navigate(address);
        new ThreadPage(teacher).write(kind, face.isDutch() ? dutch : english).place();
    }

    private static String post(Page on, Face face, Visibility circle) {
        String title = titled(face.isDutch() ? "De zon in de verf" : "The sun in paint");
        return new TimelinePage(on)
                .open()
                .add(MomentKind.BLOG)
                .write(title, face.isDutch() ? "Ik verfde de zon." : "I painted the sun.")
                .goOn()
                .choose(circle)
                .post()
                .openMoment(title)
                .path();
    }
}
