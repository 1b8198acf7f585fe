package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.cultureelzelfportret.browser.learningquestion.QuestionPage;
import nl.cultureelzelfportret.browser.learningquestion.StepPage;
import nl.cultureelzelfportret.browser.media.Studio;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of learning questions in every state, in all faces. */
class QuestionPagesBrowserIT extends PagesBrowserIT {

    @InBothFaces
    void askingAQuestion(Face face) {
        Inspection inspection = begin(face, face.classmate());
        String wish = titled(face.isDutch() ? "Hoe klinkt een kleur?" : "What does a colour sound like?");
        goTo("/learningquestion/begin");
        page.waitForURL(address -> address.contains("question="));
        inspection.look("question-begin");
        StepPage step = new StepPage(page).choose(WishKind.FIND_OUT);
        page.locator("details summary").click();
        inspection.look("question-step-1");
        step.write(face.isDutch() ? "Een rood schilderij." : "A red painting.").goOn(2);
        step.keep(wish);
        inspection.look("question-step-2");
        step.goOn(3);
        page.locator("[id='wording:stop']").click();
        page.waitForURL(address -> address.contains("/learningquestion/question?"));
        QuestionPage question = new QuestionPage(page);
        inspection.look("question-in-wording");
        page.locator("a[href*='/learningquestion/about']").click();
        inspection.look("question-about");
        page.goBack();
        question.press("askAdvice");
        assertThat(page.locator(".life__asked")).isVisible();
        String address = page.url();

        Page desk = page;
        page.context().clearCookies();
        signIn(face.teacher());
        goTo("/portfolio/timeline");
        new TimelinePage(page).openClass();
        page.locator(".tabs__tab[href*='/learningquestion/class']").click();
        page.locator("td a", new Page.LocatorOptions().setHasText(wish)).click();
        page.waitForURL(to -> to.contains("draft="));
        page.locator("textarea[data-field]").fill(face.isDutch() ? "Begin bij rood." : "Begin with red.");
        page.locator("[id='advise:give']").click();
        assertThat(page.locator(".message--good")).isVisible();

        desk.context().clearCookies();
        signIn(face.classmate());
        page.navigate(address);
        question.press("beginWork");
        assertThat(question.life()).hasCount(3);
        inspection.look("question-working");
        page.locator("a[href*='step=1']").first().click();
        step.waitForStep(1);
        inspection.look("question-step-advice");
        goTo("/learningquestion/questions");
        inspection.look("questions");
        new TimelinePage(page).open();
        inspection.look("timeline-with-question");
        inspection.assertNothingAmiss();
    }

    @ParameterizedTest
    @EnumSource(names = {"PO_NL", "VO_NL"})
    void answeringInSoundAndPictures(Face face) {
        Studio.allowDevices(page);
        Inspection inspection = begin(face, face.classmate());
        String wish = titled("Hoe klinkt een toren?");
        StepPage step =
                new StepPage(page).begin(WishKind.FIND_OUT).draw().goOn(2).write(wish);
        step.speak();
        inspection.look("question-step-files");
        step.stop();
        inspection.look("question-files");
        String address = page.url();
        page.locator("a.button[href*='for=question']").first().click();
        page.locator("a.kind[href*='kind=BLOG']").click();
        page.waitForURL(to -> to.contains("&draft="));
        String sketch = titled("Eerste toren");
        new EditorPage(page)
                .write(sketch, "Van karton.")
                .goOn()
                .choose(Visibility.TEACHER)
                .post();
        inspection.look("timeline-question-files");
        new TimelinePage(page).openMoment(sketch);
        inspection.look("moment-of-question");
        page.context().clearCookies();
        signIn(face.teacher());
        page.navigate(address.replace("/question?", "/advise?"));
        page.waitForURL(to -> to.contains("draft="));
        inspection.look("advise-files");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void advising(Face face) {
        Inspection inspection = begin(face, face.teacher());
        goTo("/learningquestion/questions");
        inspection.look("questions-empty");
        new TimelinePage(page).openClass();
        page.locator(".tabs__tab[href*='/learningquestion/class']").click();
        inspection.look("questions-of-class");
        page.locator("a[href*='/learningquestion/starters']").click();
        page.locator("[id='words:save']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        inspection.look("starters-error");
        String words = titled(face.isDutch() ? "In onze straat" : "In our street");
        page.locator("[id='words:dutch']").fill(words);
        page.locator("[id='words:english']").fill("In our street");
        page.locator("[id='words:discipline']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='words:save']").click();
        assertThat(page.getByText(words).first()).isVisible();
        page.locator("[id$=':retire']").last().click();
        assertThat(page.locator(".starter--retired").last()).isVisible();
        inspection.look("starters");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void advisingInTheMargin(Face face) {
        Inspection inspection = begin(face, face.classmate());
        StepPage step = new StepPage(page).begin(WishKind.MAKE).goOn(2);
        String wish = titled(face.isDutch() ? "Een lied zonder woorden" : "A song without words");
        step.keep(wish);
        page.context().clearCookies();
        inspection = begin(face, face.teacher());
        new TimelinePage(page).openClass();
        page.locator(".tabs__tab[href*='/learningquestion/class']").click();
        page.locator("td a", new Page.LocatorOptions().setHasText(wish)).click();
        inspection.look("question-of-pupil");
        page.locator("a.button[href*='/learningquestion/advise']").click();
        page.waitForURL(address -> address.contains("draft="));
        page.locator(".step-nav__link").nth(1).click();
        page.waitForURL(address -> address.contains("step=2") && address.contains("draft="));
        inspection.look("advise");
        page.locator("[id='advise:give']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        inspection.look("advise-error");
        page.locator("textarea[data-field]").fill(face.isDutch() ? "Zing het eerst eens." : "Sing it first.");
        page.locator("[id='advise:give']").click();
        assertThat(page.locator(".message--good")).isVisible();
        inspection.look("advise-given");
        inspection.assertNothingAmiss();
    }
}
