package nl.cultureelzelfportret.browser.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main menu is one row on a small screen, with the rest below one button; a wide screen shows everything. */
class EverybodyFindsTheWayBrowserIT extends BrowserIT {

    private static final String TOPS =
            "ways => [...new Set(ways.filter(way => way.getClientRects().length).map(way => Math.round(way.getBoundingClientRect().top)))]";

    @ParameterizedTest
    @ValueSource(strings = {"bram", "anna", "yusuf", "kwame", "margriet", "willemijn", "ravi"})
    void seesOneRowOnAPhoneAndATablet(String userName) {
        signIn(Cast.person(userName));
        for (int width : List.of(360, 820)) {
            page.setViewportSize(width, 740);
            assertEquals(1, ((List<?>) row(page).evaluateAll(TOPS)).size(), userName + " at " + width);
        }
    }

    @Test
    void opensTheRestByTouchAndSeesWhereThatLeads() {
        Page phone = onAPhone(Cast.YUSUF);
        assertThat(search(phone)).isHidden();
        more(phone).tap();
        search(phone).tap();

        phone.waitForURL(address -> address.contains("/portfolio/search"));
        assertThat(search(phone)).isHidden();
        assertThat(more(phone)).hasAttribute("aria-current", "true");
    }

    @Test
    void opensAndClosesTheRestByKeyboard() {
        signIn(Cast.YUSUF);
        page.setViewportSize(360, 740);
        more(page).focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator(".nav-link[href='/reflection/reflections']")).isFocused();
        assertAccessible();

        page.keyboard().press("Escape");
        assertThat(search(page)).isHidden();
        assertThat(more(page)).isFocused();
    }

    @Test
    void needsNoButtonWhereEverythingFits() {
        assertThat(more(onAPhone(Cast.SASKIA))).hasCount(0);
        signIn(Cast.YUSUF);
        assertThat(more(page)).isHidden();
        assertThat(search(page)).isVisible();
        assertTrue(row(page).count() > 4);
    }

    private Page onAPhone(CastPerson who) {
        Page phone = aPhone();
        signIn(phone, who);
        return phone;
    }

    private static Locator row(Page on) {
        return on.locator(".menu__row > li > .nav-link");
    }

    private static Locator more(Page on) {
        return on.locator(".menu__more");
    }

    private static Locator search(Page on) {
        return on.locator(".nav-link[href='/portfolio/search']");
    }
}
