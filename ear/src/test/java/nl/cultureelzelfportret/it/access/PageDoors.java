package nl.cultureelzelfportret.it.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;

/** Every page that needs somebody who signed in, on everything that it could be about. */
final class PageDoors {

    /** Pages for everybody, and the front door, which only sends people on. */
    static final Set<String> OPEN = Set.of("account/sign-in", "account/signed-out", "error/not-found", "index");

    /** Pages that show nothing of anybody to a session whose owner has no role any more. */
    static final Set<String> EMPTY = Set.of("home/start", "account/password");

    private PageDoors() {}

    /** {@return addresses, and what is behind them} */
    static Map<String, Matter> of(Neighbourhood there) {
        Map<String, Matter> pages = new LinkedHashMap<>();
        pages.put("account/account", Matter.ACCOUNT);
        pages.put("account/password", Matter.ACCOUNT);
        pages.put("home/start", Matter.ACCOUNT);
        pages.put("home/system", Matter.SYSTEM);
        pages.put("portfolio/timeline", Matter.OWN_SPACE);
        pages.put("portfolio/bin", Matter.OWN_SPACE);
        pages.put("portfolio/new", Matter.OWN_SPACE);
        pages.put("portfolio/edit?kind=BLOG&draft=" + UUID.randomUUID(), Matter.OWN_SPACE);
        pages.put("portfolio/sharing?draft=" + UUID.randomUUID(), Matter.OWN_SPACE);
        pages.put("portfolio/edit?draft=" + there.draft, Matter.DRAFT);
        pages.put("portfolio/class?class=" + there.schoolClass, Matter.CLASS_TIMELINE);
        pages.put("portfolio/pupils?class=" + there.schoolClass, Matter.CLASS_LIST);
        pages.put("portfolio/person?person=" + there.owner().getPublicId(), Matter.PERSON);
        pages.put("activity/activities", Matter.SCHOOL_WORK);
        pages.put("activity/edit?school=" + there.school + "&draft=" + UUID.randomUUID(), Matter.SCHOOL_CONTENT);
        pages.put("activity/edit?activity=" + there.activity + "&draft=" + UUID.randomUUID(), Matter.SCHOOL_CONTENT);
        pages.put("activity/activity?activity=" + there.activity, Matter.ACTIVITY);
        pages.put("activity/criteria?school=" + there.school + "&draft=" + UUID.randomUUID(), Matter.SCHOOL_CONTENT);
        pages.put("portfolio/mirrors?class=" + there.schoolClass, Matter.CLASS_TIMELINE);
        for (Thing thing : there.things) {
            pages.put("portfolio/mirroring?moment=" + thing.moment(), Matter.CHANGE);
            pages.put("portfolio/moment?moment=" + thing.moment(), thing.matter());
            pages.put("portfolio/earlier?moment=" + thing.moment(), Matter.CHANGE);
            pages.put("portfolio/sharing?moment=" + thing.moment(), Matter.CHANGE);
            pages.put("portfolio/edit?moment=" + thing.moment() + "&draft=" + thing.change(), Matter.CHANGE);
        }
        return pages;
    }
}
