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
    static final Set<String> OPEN = Set.of(
            "account/sign-in",
            "account/signed-out",
            "error/not-found",
            "index",
            "onboarding/answer",
            "onboarding/no-offer",
            "region/all",
            "region/public");

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
        pages.put("portfolio/search?q=kanarie", Matter.OWN_SPACE);
        pages.put("vocabulary/region?region=" + there.region, Matter.REGION_CONTENT);
        pages.put("vocabulary/school?school=" + there.school, Matter.SCHOOL_CONTENT);
        pages.put(newTerm("region=" + there.region), Matter.REGION_CONTENT);
        pages.put(newTerm("school=" + there.school), Matter.SCHOOL_CONTENT);
        pages.put(term(there.regionTerm), Matter.REGION_CONTENT);
        pages.put(term(there.schoolTerm), Matter.SCHOOL_CONTENT);
        pages.put("roster/roster?school=" + there.school, Matter.SCHOOL_PEOPLE);
        pages.put(
                "roster/merge?school=" + there.school + "&person="
                        + there.owner().getPublicId() + "&other="
                        + there.people.get(Actor.CLASSMATE).getPublicId(),
                Matter.SCHOOL_PEOPLE);
        pages.put("roster/rollover?school=" + there.school, Matter.SCHOOL_PEOPLE);
        pages.put("roster/people?school=" + there.school, Matter.SCHOOL_PEOPLE);
        pages.put("roster/classes?school=" + there.school, Matter.SCHOOL_PEOPLE);
        pages.put("roster/class?school=" + there.school + "&class=" + there.schoolClass, Matter.SCHOOL_PEOPLE);
        pages.put("roster/person?school=" + there.school, Matter.SCHOOL_PEOPLE);
        pages.put(
                "roster/person?school=" + there.school + "&person="
                        + there.owner().getPublicId(),
                Matter.SCHOOL_PEOPLE);
        pages.put(roster("preview", there), Matter.SCHOOL_PEOPLE);
        pages.put(roster("result", there), Matter.SCHOOL_PEOPLE);
        pages.put("portfolio/new", Matter.OWN_SPACE);
        pages.put("portfolio/edit?kind=BLOG&draft=" + UUID.randomUUID(), Matter.OWN_SPACE);
        pages.put("portfolio/sharing?draft=" + UUID.randomUUID(), Matter.OWN_SPACE);
        pages.put("portfolio/edit?draft=" + there.draft, Matter.DRAFT);
        pages.put("mindmap/edit?draft=" + UUID.randomUUID(), Matter.OWN_SPACE);
        pages.put("note/notes", Matter.OWN_NOTES);
        pages.put("note/notes?words=kanarie", Matter.OWN_NOTES);
        pages.put("note/notes?shared=true&words=kanarie", Matter.OWN_NOTES);
        pages.put("note/note?note=" + there.note, Matter.NOTE_ALONE);
        pages.put("note/note?note=" + there.sharedNote, Matter.NOTE_SHARED);
        pages.put("note/note?note=" + there.activityNote, Matter.NOTE_ALONE);
        pages.put("note/notes?about=" + there.activity, Matter.OWN_NOTES);
        pages.put("portfolio/class?class=" + there.schoolClass, Matter.CLASS_TIMELINE);
        pages.put("growth/overview?class=" + there.schoolClass, Matter.CLASS_LIST);
        pages.put("portfolio/person?person=" + there.owner().getPublicId(), Matter.PERSON);
        pages.put("reflection/reflections", Matter.OWN_SPACE);
        pages.put("reflection/choose?draft=" + UUID.randomUUID(), Matter.OWN_SPACE);
        pages.put("reflection/layers?draft=" + UUID.randomUUID(), Matter.OWN_SPACE);
        pages.put("reflection/wish?draft=" + UUID.randomUUID(), Matter.OWN_SPACE);
        pages.put("reflection/talks", Matter.OWN_SPACE);
        pages.put("reflection/plan", Matter.OWN_SPACE);
        pages.put("reflection/plan?person=" + there.owner().getPublicId(), Matter.TALK_WITH_OWNER);
        pages.put("reflection/class?class=" + there.schoolClass, Matter.CLASS_LIST);
        pages.putAll(selfPortrait(there));
        pages.putAll(OnboardingDoors.pages(there));
        pages.putAll(region(there));
        pages.putAll(billing(there));
        pages.put("news/news", Matter.OWN_SPACE);
        pages.put("feedback/class?class=" + there.schoolClass, Matter.CLASS_LIST);
        pages.put("feedback/hide?reaction=" + there.reaction, Matter.HIDE);
        pages.put("activity/activities", Matter.SCHOOL_WORK);
        pages.put("activity/edit?school=" + there.school + "&draft=" + UUID.randomUUID(), Matter.SCHOOL_CONTENT);
        pages.put("activity/edit?activity=" + there.activity + "&draft=" + UUID.randomUUID(), Matter.SCHOOL_CONTENT);
        pages.put("activity/activity?activity=" + there.activity, Matter.ACTIVITY);
        pages.put("activity/criteria?school=" + there.school + "&draft=" + UUID.randomUUID(), Matter.SCHOOL_CONTENT);
        pages.put("portfolio/mirrors?class=" + there.schoolClass, Matter.CLASS_TIMELINE);
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
            String reflection = "moment=" + thing.moment() + "&draft=" + thing.change();
            pages.put("reflection/answers?" + reflection, Matter.CHANGE);
            pages.put("reflection/layers?" + reflection, Matter.CHANGE);
            Matter talk = thing.matter() == Matter.WITHDRAWN ? Matter.WITHDRAWN : Matter.TALK;
            pages.put("reflection/plan?talk=" + thing.moment(), talk);
            pages.put("reflection/table?talk=" + thing.moment(), talk);
            pages.put("reflection/table?theirs=true&talk=" + thing.moment(), talk);
            pages.put("reflection/talk?talk=" + thing.moment() + "&draft=" + UUID.randomUUID(), talk);
            pages.put("feedback/ask?moment=" + thing.moment(), Matter.CHANGE);
            pages.put("feedback/hide?moment=" + thing.moment(), FeedbackDoors.hiding(thing));
            pages.put("portfolio/mirroring?moment=" + thing.moment(), Matter.CHANGE);
            pages.put(
                    "learningquestion/begin?question=" + UUID.randomUUID() + "&mirror=" + thing.moment(),
                    QuestionDoors.answering(thing));
            pages.put("portfolio/moment?moment=" + thing.moment(), thing.matter());
            pages.put("portfolio/earlier?moment=" + thing.moment(), Matter.CHANGE);
            pages.put("portfolio/sharing?moment=" + thing.moment(), Matter.CHANGE);
            pages.put("portfolio/edit?moment=" + thing.moment() + "&draft=" + thing.change(), Matter.CHANGE);
        }
        return pages;
    }

    private static String roster(String page, Neighbourhood there) {
        return "roster/" + page + "?school=" + there.school + "&roster=" + there.roster;
    }

    private static Map<String, Matter> region(Neighbourhood there) {
        String draft = "&draft=" + UUID.randomUUID();
        String region = "region=" + there.region;
        return Map.of(
                "region/regions",
                Matter.REGIONS,
                "region/new?draft=" + UUID.randomUUID(),
                Matter.REGIONS,
                "region/new?" + region + draft,
                Matter.REGIONS,
                "region/region?" + region + draft,
                Matter.REGION_CONTENT,
                "region/texts?" + region + draft,
                Matter.REGION_CONTENT,
                "region/tariffs?" + region,
                Matter.REGION_CONTENT,
                "region/tariff?" + region + draft,
                Matter.REGION_CONTENT,
                "region/tariff?" + region + "&tariff=" + there.tariff + draft,
                Matter.REGION_CONTENT);
    }

    private static String newTerm(String place) {
        return "vocabulary/term?kind=DOMAIN&" + place + "&draft=" + UUID.randomUUID();
    }

    private static String term(UUID term) {
        return "vocabulary/term?term=" + term + "&draft=" + UUID.randomUUID();
    }

    private static Map<String, Matter> selfPortrait(Neighbourhood there) {
        OwnersLine line = there.line;
        return Map.of(
                "selfportrait/selfportrait",
                Matter.OWN_SPACE,
                "selfportrait/selfportrait?person=" + there.owner().getPublicId(),
                Matter.CLASS,
                "selfportrait/circle",
                Matter.OWN_SPACE,
                "selfportrait/choose",
                Matter.OWN_SPACE,
                "selfportrait/arrange",
                Matter.OWN_SPACE,
                "selfportrait/questions",
                Matter.OWN_SPACE,
                "selfportrait/then-and-now",
                Matter.OWN_SPACE,
                "selfportrait/then-and-now?then=" + line.earlier() + "&now=" + line.later(),
                Matter.CHANGE,
                "selfportrait/write?draft=" + UUID.randomUUID(),
                Matter.OWN_SPACE,
                "selfportrait/write?kind=PEG&spot=" + line.peg() + "&draft=" + UUID.randomUUID(),
                Matter.CHANGE);
    }

    private static Map<String, Matter> billing(Neighbourhood there) {
        String region = "region=" + there.region;
        return Map.ofEntries(
                Map.entry("licence/licences", Matter.OWN_BILLING),
                Map.entry("licence/licences?" + region, Matter.BILLING),
                Map.entry("licence/licence?licence=" + there.books.licence(), Matter.READ_BILLING),
                Map.entry("licence/grant?school=" + there.school + "&year=2099-2100&" + region, Matter.BILLING),
                Map.entry("licence/school", Matter.OWN_LICENCE),
                Map.entry("invoice/invoices", Matter.OWN_BILLING),
                Map.entry("invoice/invoices?" + region, Matter.BILLING),
                Map.entry("invoice/invoice?invoice=" + there.books.invoice(), Matter.READ_BILLING),
                Map.entry("invoice/run", Matter.OWN_BILLING),
                Map.entry("invoice/run?" + region, Matter.BILLING),
                Map.entry("invoice/payments", Matter.OWN_BILLING),
                Map.entry("invoice/payments?" + region, Matter.BILLING));
    }
}
