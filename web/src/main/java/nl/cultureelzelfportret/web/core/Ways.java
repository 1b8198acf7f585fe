package nl.cultureelzelfportret.web.core;

import static nl.cultureelzelfportret.web.core.Way.Group.DAILY;
import static nl.cultureelzelfportret.web.core.Way.Group.MANAGE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.account.Profile.OwnClass;

/**
 * The main menu of the person who is looking. A new way is one line in {@link #all()}, at its place. What does not fit in
 * one row of a small screen is below one button; a wide screen shows everything.
 */
@Named
@RequestScoped
public class Ways {

    private static final int ROW = 5;
    private static final String NEWS = "/news/news";

    @Inject
    private Me me;

    @Inject
    private Texts t;

    private List<Way> all() {
        boolean keeps = me.isKeepsPortfolio();
        boolean teacher = me.isTeacher();
        return Stream.of(
                        way(keeps, DAILY, "/portfolio/timeline", "timeline", "core.nav.timeline"),
                        classes(teacher),
                        way(keeps, DAILY, "/selfportrait/selfportrait", "self-portrait", "core.nav.selfPortrait"),
                        way(keeps, DAILY, "/learningquestion/questions", "learning-question", "core.nav.questions"),
                        classes(!teacher),
                        way(keeps, DAILY, "/reflection/reflections", "reflection", "core.nav.reflections"),
                        way(!keeps, DAILY, "/home/start", "school", "core.nav.start"),
                        way(
                                me.isRegionAdmin() || me.isTrainer(),
                                DAILY,
                                "/onboarding/schools",
                                "place",
                                "onboarding.schools.title"),
                        way(teacher, DAILY, "/reflection/talks", "reflection-talk", "core.nav.talks"),
                        way(me.isStaffOfSchool(), DAILY, "/activity/activities", "activity", "core.nav.activities"),
                        way(teacher, DAILY, "/note/notes", "note", "core.nav.notes"),
                        way(keeps, DAILY, NEWS, "bell", "core.nav.news"),
                        way(keeps, DAILY, "/portfolio/search", "search", "core.nav.search"),
                        way(me.isRegionAdmin(), DAILY, "/licence/licences", "licence", "licence.licences.title"),
                        way(me.isRegionAdmin(), DAILY, "/invoice/invoices", "invoice", "invoice.invoices.title"),
                        way(me.isSchoolAdmin(), MANAGE, "/roster/people", "people", "roster.nav"),
                        way(me.isRegionAdmin(), MANAGE, "/region/region", "institute", "region.nav.institute"),
                        way(me.isRegionAdmin(), MANAGE, "/region/tariffs", "euro", "region.nav.tariffs"),
                        way(me.isOperator(), MANAGE, "/region/regions", "region", "region.nav.regions"),
                        way(me.isSchoolAdmin(), MANAGE, "/licence/school", "licence", "licence.licence.title"),
                        way(me.isSchoolAdmin(), MANAGE, "/vocabulary/school", "tag", "core.nav.words"),
                        way(
                                me.isSchoolAdmin(),
                                MANAGE,
                                "/onboarding/agreements",
                                "agreement",
                                "onboarding.agreements.title"),
                        way(me.isRegionAdmin(), MANAGE, "/vocabulary/region", "tag", "core.nav.words"),
                        way(me.isOperator(), MANAGE, "/home/system", "server", "core.nav.system"))
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Way> way(boolean given, Way.Group group, String page, String pictogram, String key) {
        if (!given) {
            return List.of();
        }
        String brief = t.containsKey(key + ".brief") ? t.get(key + ".brief") : t.get(key);
        return List.of(new Way(group, page, page, pictogram, t.get(key), brief, page.equals(NEWS)));
    }

    private List<Way> classes(boolean given) {
        boolean theOnlyOne = !me.isTeacher() && me.getClasses().size() == 1;
        return given ? me.getClasses().stream().map(own -> way(own, theOnlyOne)).toList() : List.of();
    }

    private Way way(OwnClass own, boolean theOnlyOne) {
        String id = own.publicId().toString();
        return new Way(
                DAILY,
                id,
                "/portfolio/class?class=" + id,
                "people",
                theOnlyOne ? t.get("core.nav.myClass") : own.name(),
                theOnlyOne ? t.get("core.nav.myClass.brief") : own.name(),
                false);
    }

    /** {@return what stands in the row, also on a small screen} */
    public List<Way> getRow() {
        List<Way> all = all();
        return all.size() <= ROW
                ? all
                : all.stream()
                        .filter(way -> way.group() == DAILY)
                        .limit(ROW - 1)
                        .toList();
    }

    /** {@return what does not, by what it is for, in order; may be empty} */
    public List<Heading> getRest() {
        List<Way> rest = new ArrayList<>(all());
        rest.removeAll(getRow());
        return Arrays.stream(Way.Group.values())
                .map(group -> new Heading(
                        group, rest.stream().filter(way -> way.group() == group).toList()))
                .filter(heading -> !heading.ways().isEmpty())
                .toList();
    }

    /** {@return whether something new is to be seen there, if there is anything new at all} */
    public boolean isRestRings() {
        return getRest().stream().flatMap(heading -> heading.ways().stream()).anyMatch(Way::rings);
    }

    /** {@return whether all that is in no row is for keeping things in order, so that the button may say so} */
    public boolean isRestManages() {
        return getRest().stream().allMatch(heading -> heading.group() == MANAGE);
    }

    /**
     * {@return whether the reader is at a way that is in no row}
     *
     * @param page what the page calls itself
     */
    public boolean restLeadsTo(String page) {
        return getRest().stream().flatMap(heading -> heading.ways().stream()).anyMatch(way -> way.leadsTo(page));
    }

    /**
     * Ways with what they are for.
     *
     * @param group what for
     * @param ways  at least one
     */
    public record Heading(Way.Group group, List<Way> ways) {}
}
