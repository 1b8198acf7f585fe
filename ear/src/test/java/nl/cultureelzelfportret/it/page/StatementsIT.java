package nl.cultureelzelfportret.it.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.it.town.Board;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Mirror;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.roster.RosterFormat;
import nl.cultureelzelfportret.persistence.roster.RosterPreview;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.selfportrait.Chapter;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * As many SQL statements as each page needs: the same number for a beginner as for somebody with hundreds of moments. A
 * statement while a page renders makes the server answer 500, and this test red.
 */
class StatementsIT {

    private static final Map<String, Integer> AGREED = new TreeMap<>(Map.ofEntries(
            Map.entry("account", 3),
            Map.entry("bin", 8),
            Map.entry("class timeline", 16),
            Map.entry("earlier", 5),
            Map.entry("edit", 12),
            Map.entry("edit, new", 6),
            Map.entry("mindmap", 24),
            Map.entry("mindmap, new", 6),
            Map.entry("mindmap, change", 14),
            Map.entry("moment", 22),
            Map.entry("new", 5),
            Map.entry("note", 8),
            Map.entry("notes", 5),
            Map.entry("own timeline", 15),
            Map.entry("own timeline, filtered", 11),
            Map.entry("own timeline, next page", 11),
            Map.entry("person", 19),
            Map.entry("pupils", 11),
            Map.entry("search", 10),
            Map.entry("search, nothing asked", 5),
            Map.entry("words of the school", 8),
            Map.entry("new term", 6),
            Map.entry("sharing", 8),
            Map.entry("self-portrait", 11),
            Map.entry("self-portrait of a pupil", 15),
            Map.entry("self-portrait, arrange", 11),
            Map.entry("self-portrait, choose", 11),
            Map.entry("self-portrait, circle", 7),
            Map.entry("self-portrait, questions", 5),
            Map.entry("self-portrait, then and now", 12),
            Map.entry("self-portrait, write", 5),
            Map.entry("ask for feedback", 9),
            Map.entry("hide", 9),
            Map.entry("news", 4),
            Map.entry("reading list", 12),
            Map.entry("activities", 9),
            Map.entry("activity", 20),
            Map.entry("activity, edit", 12),
            Map.entry("activity, new", 9),
            Map.entry("criteria", 7),
            Map.entry("people of a school", 6),
            Map.entry("somebody of a school", 11),
            Map.entry("classes of a school", 6),
            Map.entry("class of a school", 8),
            Map.entry("roll-over", 9),
            Map.entry("rosters", 6),
            Map.entry("roster", 10),
            Map.entry("mirroring", 7),
            Map.entry("mirrors", 7),
            Map.entry("sign-in", 0),
            Map.entry("start", 3),
            Map.entry("system", 2)));

    private static Map<String, Integer> small;
    private static Map<String, Integer> large;
    private static Person operator;

    /** Somebody with moments, and their class. */
    private record Portfolio(
            Person owner,
            Person teacher,
            UUID school,
            UUID schoolClass,
            UUID moment,
            UUID mindmap,
            UUID activity,
            UUID ofTeacher,
            Person admin,
            UUID roster) {}

    @BeforeAll
    static void visit() throws IOException, InterruptedException {
        operator = OutsideScribe.write(entityManager -> new Town(entityManager).person(Role.OPERATOR, null, null));
        small = statements(OutsideScribe.write(entityManager -> portfolio(entityManager, 14, 1)));
        large = statements(OutsideScribe.write(entityManager -> portfolio(entityManager, 400, 6)));
    }

    /** A class with a pupil for each ten moments of one of them, whose last moment has so many photographs. */
    private static Portfolio portfolio(EntityManager entityManager, int moments, int photographs) {
        Town town = new Town(entityManager);
        SchoolClass schoolClass = town.schoolClass(town.school());
        Person owner = town.pupil(schoolClass);
        for (int i = 0; i < moments / 10; i++) {
            town.pupil(schoolClass);
        }
        Person teacher = town.teacher(schoolClass);
        entityManager.flush();
        Desk desk = new Desk(entityManager, TestEnvironment.get().media());
        Instant now = Clock.systemUTC().instant();
        for (int i = moments; i > 1; i--) {
            Instant at = now.minus(Duration.ofHours(i));
            Moment moment = desk.moment(owner, "Dag " + i, Visibility.CLASS, at, desk.photograph(owner, null));
            if (i % 10 == 0) {
                moment.withdraw(at);
                desk.draft(owner, null, "Begin " + i);
            }
        }
        MediaFile[] files = Stream.generate(() -> desk.photograph(owner, null))
                .limit(photographs)
                .toArray(MediaFile[]::new);
        Moment last = desk.moment(owner, "Vandaag", Visibility.CLASS, now, files);
        Moment mindmap = desk.mindmap(owner, "Feest", now.minusSeconds(1), moments / 10);
        for (int i = 0; i < moments / 10; i++) {
            desk.note(teacher, owner, schoolClass.getSchool(), "Notitie " + i).shareWith(teacher, now);
        }
        hang(entityManager, owner, last);
        Board board = new Board(entityManager);
        board.criterion(schoolClass.getSchool());
        Activity activity = board.activity(teacher, schoolClass);
        for (int i = 0; i < photographs; i++) {
            desk.moment(owner, "Voor " + i, Visibility.CLASS, now.minus(Duration.ofDays(40 + i)))
                    .makeFor(activity);
        }
        Moment ofTeacher = desk.moment(teacher, "Kijk", Visibility.CLASS, now);
        entityManager.persist(new Mirror(ofTeacher, schoolClass, "En jij?", now));
        return new Portfolio(
                owner,
                teacher,
                schoolClass.getSchool().getPublicId(),
                schoolClass.getPublicId(),
                last.getPublicId(),
                mindmap.getPublicId(),
                activity.getPublicId(),
                ofTeacher.getPublicId(),
                town.person(Role.SCHOOL_ADMIN, schoolClass.getSchool(), null),
                roster(entityManager, schoolClass));
    }

    private static UUID roster(EntityManager entityManager, SchoolClass schoolClass) {
        RosterPreview preview = new RosterPreview(
                schoolClass.getSchool(),
                schoolClass.getSchoolYear(),
                "leerlingen.csv",
                RosterFormat.CSV,
                false,
                null,
                Clock.systemUTC().instant());
        entityManager.persist(preview);
        return preview.getPublicId();
    }

    /** Hangs all that was not withdrawn on the owner's self-portrait, shared with the class. */
    private static void hang(EntityManager entityManager, Person owner, Moment last) {
        entityManager.flush();
        SelfPortrait portrait = new SelfPortrait(owner);
        portrait.shareWith(Visibility.CLASS);
        Chapter chapter = portrait.chapterOf(last.getSchoolYear(), "Dit jaar");
        entityManager
                .createQuery(
                        "select m from Moment m where m.owner.id = ?1 and m.withdrawnAt is null order by m.postedAt",
                        Moment.class)
                .setParameter(1, owner.getId())
                .getResultList()
                .forEach(chapter::hang);
        entityManager.persist(portrait);
    }

    @Test
    void areTheSameForASmallAndForALargePortfolio() {
        assertEquals(small, large);
    }

    @Test
    void areAsManyAsAgreed() {
        assertEquals(AGREED, large);
    }

    private static Map<String, Integer> statements(Portfolio portfolio) throws IOException, InterruptedException {
        Visitor owner = Visitor.signedIn(portfolio.owner());
        Visitor teacher = Visitor.signedIn(portfolio.teacher());
        String moment = "moment=" + portfolio.moment();
        String person = "portfolio/person?person=" + portfolio.owner().getPublicId();
        String next = owner.get("portfolio/timeline").body().replaceFirst("(?s).*[?&;]after=([0-9-]+).*", "$1");
        Map<String, Integer> found = new TreeMap<>();
        found.put("own timeline", count(owner, "portfolio/timeline"));
        found.put("own timeline, next page", count(owner, "portfolio/timeline?after=" + next));
        found.put("own timeline, filtered", count(owner, "portfolio/timeline?kind=BLOG&competence=CREATE"));
        found.put("class timeline", count(teacher, "portfolio/class?class=" + portfolio.schoolClass()));
        found.put("moment", count(teacher, "portfolio/moment?" + moment));
        String mindmap = "moment=" + portfolio.mindmap();
        found.put("mindmap", count(teacher, "portfolio/moment?" + mindmap));
        found.put("mindmap, new", count(owner, "mindmap/edit?draft=" + UUID.randomUUID()));
        found.put("mindmap, change", count(owner, "mindmap/edit?draft=" + UUID.randomUUID() + "&" + mindmap));
        found.put("notes", count(teacher, "note/notes"));
        String note = teacher.get("note/notes").body().replaceFirst("(?s).*[?&;]note=([0-9a-f-]{36}).*", "$1");
        found.put("note", count(teacher, "note/note?note=" + note));
        found.put("person", count(teacher, person));
        found.put("pupils", count(teacher, "growth/overview?class=" + portfolio.schoolClass()));
        found.put("search", count(owner, "portfolio/search?q=dag"));
        found.put("search, nothing asked", count(owner, "portfolio/search"));
        found.put("words of the school", count(teacher, "vocabulary/school"));
        found.put("new term", count(teacher, newTerm(portfolio)));
        found.put("ask for feedback", count(owner, "feedback/ask?" + moment));
        found.put("hide", count(teacher, "feedback/hide?" + moment));
        found.put("reading list", count(teacher, "feedback/class?class=" + portfolio.schoolClass()));
        found.put("news", count(owner, "news/news"));
        found.put("new", count(owner, "portfolio/new"));
        found.put("edit, new", count(owner, "portfolio/edit?kind=BLOG&draft=" + UUID.randomUUID()));
        found.put("edit", count(owner, "portfolio/edit?draft=" + UUID.randomUUID() + "&" + moment));
        found.put("sharing", count(owner, "portfolio/sharing?" + moment));
        found.put("earlier", count(owner, "portfolio/earlier?" + moment));
        found.putAll(selfPortrait(owner, teacher, portfolio.owner().getPublicId()));
        found.put("bin", count(owner, "portfolio/bin"));
        found.put("activities", count(teacher, "activity/activities"));
        found.put("activity", count(teacher, "activity/activity?activity=" + portfolio.activity()));
        found.put("activity, new", count(teacher, "activity/edit?school=" + portfolio.school() + fresh()));
        found.put("activity, edit", count(teacher, "activity/edit?activity=" + portfolio.activity() + fresh()));
        found.put("criteria", count(teacher, "activity/criteria?school=" + portfolio.school() + fresh()));
        found.put("mirroring", count(teacher, "portfolio/mirroring?moment=" + portfolio.ofTeacher()));
        found.put("mirrors", count(owner, "portfolio/mirrors?class=" + portfolio.schoolClass()));
        found.putAll(roster(portfolio));
        found.put("account", count(owner, "account/account"));
        found.put("start", count(owner, "home/start"));
        found.put("system", count(Visitor.signedIn(operator), "home/system"));
        found.put("sign-in", count(new Visitor(), "account/sign-in"));
        return found;
    }

    private static Map<String, Integer> roster(Portfolio portfolio) throws IOException, InterruptedException {
        Visitor admin = Visitor.signedIn(portfolio.admin());
        String school = "?school=" + portfolio.school();
        return Map.of(
                "people of a school",
                count(admin, "roster/people" + school),
                "somebody of a school",
                count(
                        admin,
                        "roster/person" + school + "&person="
                                + portfolio.owner().getPublicId()),
                "classes of a school",
                count(admin, "roster/classes" + school),
                "class of a school",
                count(admin, "roster/class" + school + "&class=" + portfolio.schoolClass()),
                "roll-over",
                count(admin, "roster/rollover" + school),
                "rosters",
                count(admin, "roster/roster" + school),
                "roster",
                count(admin, "roster/preview" + school + "&roster=" + portfolio.roster()));
    }

    private static String newTerm(Portfolio portfolio) {
        return "vocabulary/term?kind=DOMAIN&school=" + portfolio.school() + "&draft=" + UUID.randomUUID();
    }

    private static Map<String, Integer> selfPortrait(Visitor owner, Visitor teacher, UUID person)
            throws IOException, InterruptedException {
        return Map.of(
                "self-portrait",
                count(owner, "selfportrait/selfportrait"),
                "self-portrait of a pupil",
                count(teacher, "selfportrait/selfportrait?person=" + person),
                "self-portrait, arrange",
                count(owner, "selfportrait/arrange"),
                "self-portrait, choose",
                count(owner, "selfportrait/choose"),
                "self-portrait, circle",
                count(owner, "selfportrait/circle"),
                "self-portrait, questions",
                count(owner, "selfportrait/questions"),
                "self-portrait, then and now",
                count(owner, "selfportrait/then-and-now"),
                "self-portrait, write",
                count(owner, "selfportrait/write?draft=" + UUID.randomUUID()));
    }

    private static String fresh() {
        return "&draft=" + UUID.randomUUID();
    }

    private static int count(Visitor visitor, String address) throws IOException, InterruptedException {
        HttpResponse<String> page = visitor.get(address);
        assertEquals(200, page.statusCode(), address);
        return Integer.parseInt(page.headers().firstValue("X-Statements").orElse("-1"));
    }
}
