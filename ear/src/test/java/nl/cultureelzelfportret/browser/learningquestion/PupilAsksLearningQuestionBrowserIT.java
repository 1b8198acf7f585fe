package nl.cultureelzelfportret.browser.learningquestion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.account.SignInPage;
import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.Taps;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A pupil finds the words of a question, step by step, back and forth. */
class PupilAsksLearningQuestionBrowserIT extends BrowserIT {

    private final String wish = titled("Hoe kun je geluid tekenen?");

    @Test
    void answersFiveStepsInPrimarySchool(TestReporter reporter) {
        signIn(Cast.person("fenna"));
        page.setViewportSize(820, 1000);
        goTo("/learningquestion/questions");
        Taps taps = Taps.on(page);
        Instant begun = Clock.systemUTC().instant();
        page.locator("a.plus").click();
        StepPage step = new StepPage(page).choose(WishKind.FIND_OUT);
        assertThat(page.locator("h1")).hasText("Wat zag, hoorde of deed je?");
        step.openings().first().click();
        assertThat(step.text()).isFocused();
        step.text().pressSequentially("een storm in een schilderij.");
        step.goOn(2).write(wish).goOn(3).write("Ik hoor overal geluidjes.").goOn(4);
        step.write("Bram en groot papier.").goOn(5);
        assertThat(step.next()).hasText("Klaar");
        QuestionPage question = step.write("Als iemand het geluid nadoet.").finish();

        reporter.publishEntry("a learning question, PO: seconds of the machine", seconds(begun));
        int counted = taps.count();
        reporter.publishEntry("a learning question, PO: taps", Integer.toString(counted));
        assertTrue(counted <= 8, () -> counted + " taps: plus, wish, words to begin with, on five times");
        assertThat(question.title()).hasText(wish);
        assertThat(question.answers()).hasCount(5);
        assertThat(question.answers().first()).containsText("een storm in een schilderij.");
        assertThat(question.life()).hasText(new Pattern[] {Pattern.compile("Mijn vraag groeit")});

        page.locator("[id='selfPortrait:hang']").click();
        assertThat(page.locator("[id='selfPortrait:takeDown']")).isVisible();
        assertThat(question.title()).hasText(wish);
        screenshot("question-hung");
    }

    @Test
    void answersByKeyboardInSecondarySchool(TestReporter reporter) {
        signIn(Cast.person("bas"));
        goTo("/learningquestion/begin");
        page.waitForURL(address -> address.contains("question="));
        Instant begun = Clock.systemUTC().instant();
        page.locator("button.kind").nth(WishKind.MAKE.ordinal()).focus();
        page.keyboard().press("Enter");
        StepPage step = new StepPage(page).waitForStep(1);
        for (int number = 1; number <= 5; number++) {
            step.text().focus();
            page.keyboard().type(number == 2 ? wish : "Antwoord " + number);
            step.next().focus();
            page.keyboard().press("Enter");
            if (number < 5) {
                step.waitForStep(number + 1);
            }
        }
        page.waitForURL(address -> address.contains("/learningquestion/question?"));

        reporter.publishEntry("a learning question, VO by keyboard: seconds of the machine", seconds(begun));
        assertThat(new QuestionPage(page).title()).hasText(wish);
    }

    private static String seconds(Instant since) {
        return Double.toString(
                Duration.between(since, Clock.systemUTC().instant()).toMillis() / 1000.0);
    }

    @Test
    void goesBackAndForthAndFindsEveryAnswerAgain() {
        signIn(Cast.person("jayden"));
        StepPage step = new StepPage(page).begin(WishKind.LEARN);
        step.write("Eerst dit.").goOn(2).write(wish);
        step.previous().click();
        step.waitForStep(1);
        assertThat(step.text()).hasValue("Eerst dit.");
        step.keep("Eerst iets anders.");
        page.locator(".step-nav__link").nth(3).click();
        step.waitForStep(4).keep("Samen.");
        page.locator(".step-nav__link").nth(0).click();
        step.waitForStep(1);

        assertThat(step.text()).hasValue("Eerst iets anders.");
        page.locator(".step-nav__link").nth(1).click();
        assertThat(step.waitForStep(2).text()).hasValue(wish);
        page.reload();
        assertThat(step.text()).hasValue(wish);
    }

    @Test
    void losesNoWordWhenTheSessionIsLost() {
        CastPerson pupil = Cast.person("lotte");
        signIn(pupil);
        StepPage step = new StepPage(page).begin(WishKind.EXPERIENCE).goOn(2);
        page.context().clearCookies();
        step.write(wish).next().click();
        page.waitForURL(address -> address.contains("/account/sign-in"));
        new SignInPage(page).enter(pupil.userName(), Cast.PASSWORD);

        assertThat(step.waitForStep(2).text()).hasValue(wish);
        step.goOn(3);
        assertThat(page.locator(".occasion")).hasText(wish);
    }

    @Test
    void beginsOneQuestionHoweverOftenTheButtonIsPressed() {
        signIn(Cast.person("milan"));
        goTo("/learningquestion/begin");
        page.waitForURL(address -> address.contains("question="));
        String address = page.url();
        page.locator("button.kind").first().dblclick();
        StepPage step = new StepPage(page).waitForStep(1);
        step.goOn(2).write(wish).goOn(3);
        page.navigate(address);
        new StepPage(page).choose(WishKind.MAKE).goOn(2);

        assertThat(step.text()).hasValue(wish);
    }

    @Test
    void growsAQuestionOutOfAMomentWorksOnItAndLooksBack() {
        String title = titled("De storm");
        signIn(Cast.person("sem"));
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.BLOG);
        editor.write(title, "Ik kon hem horen.")
                .goOn()
                .choose(Visibility.TEACHER)
                .post()
                .openMoment(title);
        page.locator("a[href*='/learningquestion/begin']").last().click();
        assertThat(page.locator(".occasion")).containsText(title);
        StepPage step = new StepPage(page).choose(WishKind.MAKE).goOn(2);
        step.write(wish);
        page.locator("[id='wording:stop']").click();
        QuestionPage question = new QuestionPage(page);
        assertThat(question.hanging()).hasCount(1);

        question.press("beginWork");
        assertThat(question.life()).hasCount(2);
        page.locator("a.button[href*='for=question']").first().click();
        page.locator("a.kind[href*='kind=BLOG']").click();
        page.waitForURL(address -> address.contains("&draft="));
        assertThat(page.locator(".occasion")).containsText(wish);
        new EditorPage(page)
                .write(titled("Eerste schets"), "Met houtskool.")
                .goOn()
                .choose(Visibility.TEACHER)
                .post();
        new TimelinePage(page).cards(wish).locator(".moment-card__link").click();
        page.waitForURL(address -> address.contains("/learningquestion/question?"));
        assertThat(question.hanging()).hasCount(2);
        question.press("lookBack");
        assertThat(question.life()).hasCount(3);
        goTo("/learningquestion/questions");
        assertThat(page.locator(".stage", new Page.LocatorOptions().setHasText("Ik keek terug")))
                .containsText(wish);
    }

    @Test
    void seesOnTheTimelineHowFarTheQuestionIs() {
        signIn(Cast.NOOR);
        Locator card = new TimelinePage(page).open().cards("Hoe kun je geluid tekenen?");

        assertThat(card.locator(".strip--done")).hasCount(2);
        assertThat(card.locator(".question-card__status")).hasText("Stap 3 van 5: Waarom past dat bij jou?");
        card.getByText("Ga verder").click();
        new StepPage(page).waitForStep(3);
        page.locator(".step-nav__link").nth(1).click();
        StepPage step = new StepPage(page).waitForStep(2);
        assertEquals(1, step.advice().count());
        assertTrue(step.advice().innerText().contains("Anna de Boer"));
    }

    @Test
    void cannotAskForAdviceOnNothing() {
        signIn(Cast.person("zeynep"));
        new StepPage(page).begin(WishKind.MAKE);
        page.locator("[id='wording:stop']").click();
        QuestionPage question = new QuestionPage(page).press("askAdvice");

        assertThat(question.errors()).hasText("Er staat nog niets in je vraag. Vul eerst een stap in.");
    }
}
