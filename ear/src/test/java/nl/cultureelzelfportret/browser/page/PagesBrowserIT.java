package nl.cultureelzelfportret.browser.page;

import nl.cultureelzelfportret.browser.BrowserIT;
import nl.cultureelzelfportret.browser.account.AccountPage;
import nl.cultureelzelfportret.cast.CastPerson;

/** What the tests have that look at all pages of a feature, in all their states and faces. */
abstract class PagesBrowserIT extends BrowserIT {

    /** {@return somebody signed in who sees this face, before the first look} */
    protected Inspection begin(Face face, CastPerson person) {
        signIn(person);
        if (!face.language().equals(page.locator("html").getAttribute("lang"))) {
            new AccountPage(page).open().choose(face.speaks()).save();
        }
        return inspection(face);
    }

    /** {@return a look at pages in this face, whoever sees them} */
    protected Inspection inspection(Face face) {
        return new Inspection(
                page, face, this::inaccessible, (name, width) -> screenshotOf(name + "-" + face.tag() + "-" + width));
    }
}
