package nl.cultureelzelfportret.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.cultureelzelfportret.browser.portfolio.EditorPage;
import nl.cultureelzelfportret.browser.portfolio.MomentPage;
import nl.cultureelzelfportret.browser.portfolio.TimelinePage;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tags, search and the tables of words can be used by everybody. */
class VocabularyPagesBrowserIT extends PagesBrowserIT {

    @InBothFaces
    void tagging(Face face) {
        Inspection inspection = begin(face, face.classmate());
        String title = titled(face.isDutch() ? "Het woud van karton" : "The cardboard wood");
        EditorPage editor = new TimelinePage(page).open().add(MomentKind.BLOG);
        editor.write(title, face.isDutch() ? "Bomen van karton." : "Trees of cardboard.")
                .tick(Competence.CREATE)
                .tick(Competence.INVESTIGATE);
        page.locator(".indicators--create input").nth(1).check();
        page.locator(".indicators--investigate input").nth(0).check();
        editor.openMore().label(face.isDutch() ? "karton, een heel lang woord met spaties" : "cardboard, wood");
        page.locator(".tagging__details input[type=checkbox]").nth(0).check();
        page.locator(".tagging__details input[type=checkbox]").nth(8).check();
        editor.waitUntilSaved();
        inspection.look("edit-tags");
        TimelinePage timeline = editor.goOn().choose(Visibility.ONLY_ME).post();
        inspection.look("timeline-tags");
        MomentPage moment = timeline.openMoment(title);
        assertThat(moment.title()).hasText(title);
        inspection.look("moment-tags");
        inspection.assertNothingAmiss();
    }

    @InBothFaces
    void searching(Face face) {
        Inspection inspection = begin(face, face.pupil());
        goTo("/portfolio/search");
        inspection.look("search-begin");
        goTo("/portfolio/search?q=een");
        assertThat(page.locator(".found").first()).isVisible();
        inspection.look("search-found");
        page.locator(".chip-menu summary").nth(1).click();
        inspection.look("search-menu");
        goTo("/portfolio/search?q=xyzxyz&competence=CREATE");
        inspection.look("search-nothing");
        inspection.assertNothingAmiss();
    }

    @ParameterizedTest
    @EnumSource(names = {"VO_NL", "VO_EN"})
    void wordsOfARegionAndASchool(Face face) {
        CastPerson region = face.isDutch() ? Cast.WILLEMIJN : Cast.TEUN;
        CastPerson school = face.isDutch() ? Cast.MARGRIET : Cast.person("olga");
        Inspection inspection = begin(face, region);
        goTo("/vocabulary/region");
        inspection.look("words-region");
        page.locator(".terms__head a").first().click();
        page.waitForURL(address -> address.contains("&draft="));
        inspection.look("word-new");
        page.locator("[id='wording:save']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1);
        inspection.look("word-errors");
        page.locator("[id='wording:discard']").click();
        page.waitForURL(address -> address.contains("/vocabulary/region"));
        page = anotherDevice();
        Inspection ofTheSchool = begin(face, school);
        goTo("/vocabulary/school");
        ofTheSchool.look("words-school");
        inspection.assertNothingAmiss();
        ofTheSchool.assertNothingAmiss();
    }

    @ParameterizedTest
    @EnumSource(names = "PO_NL")
    void wordsOfTheSchoolOfATeacher(Face face) {
        Inspection inspection = begin(face, face.teacher());
        page.locator(".page-foot a[href='/vocabulary/school']").click();
        page.waitForURL(address -> address.contains("/vocabulary/school"));
        inspection.look("words-school-teacher");
        inspection.assertNothingAmiss();
    }
}
