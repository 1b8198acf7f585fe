package nl.cultureelzelfportret.it.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.it.access.Neighbourhood.Asked;
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
        pages.put("learningquestion/questions", Matter.OWN_SPACE);
        pages.put("learningquestion/begin?question=" + UUID.randomUUID(), Matter.OWN_SPACE);
        pages.put("learningquestion/class?class=" + there.schoolClass, Matter.CLASS_LIST);
        pages.put("learningquestion/starters?school=" + there.school, Matter.SCHOOL_CONTENT);
        for (Asked asked : there.questions) {
            String question = "question=" + asked.question();
            pages.put("learningquestion/question?" + question, asked.matter());
            pages.put("learningquestion/step?step=2&" + question, Matter.CHANGE);
            pages.put("learningquestion/about?" + question, Matter.CHANGE);
            pages.put(
                    "learningquestion/advise?step=2&draft=" + UUID.randomUUID() + "&" + question,
                    asked.advisable() ? Matter.ADVISE : Matter.ADVISE_UNASKED);
            pages.put(
                    "portfolio/edit?moment=" + asked.question() + "&draft=" + UUID.randomUUID(), Matter.ADVISE_UNASKED);
        }
        for (Thing thing : there.things) {
            pages.put(
                    "learningquestion/begin?question=" + UUID.randomUUID() + "&mirror=" + thing.moment(),
                    thing.matter() == Matter.SCHOOL ? Matter.SCHOOL_ANSWER : thing.matter());
            pages.put("portfolio/moment?moment=" + thing.moment(), thing.matter());
            pages.put("portfolio/earlier?moment=" + thing.moment(), Matter.CHANGE);
            pages.put("portfolio/sharing?moment=" + thing.moment(), Matter.CHANGE);
            pages.put("portfolio/edit?moment=" + thing.moment() + "&draft=" + thing.change(), Matter.CHANGE);
        }
        return pages;
    }
}
