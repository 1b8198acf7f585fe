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
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionMoment;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * As many SQL statements as each page needs: the same number for a beginner as for somebody with hundreds of moments. A
 * statement while a page renders makes the server answer 500, and this test red.
 */
class StatementsIT {

    private static final Map<String, Integer> AGREED = new TreeMap<>(Map.ofEntries(
            Map.entry("account", 2),
            Map.entry("bin", 5),
            Map.entry("class timeline", 7),
            Map.entry("earlier", 4),
            Map.entry("edit", 7),
            Map.entry("edit, new", 3),
            Map.entry("moment", 9),
            Map.entry("new", 4),
            Map.entry("own timeline", 8),
            Map.entry("own timeline, filtered", 6),
            Map.entry("own timeline, next page", 6),
            Map.entry("person", 10),
            Map.entry("question", 9),
            Map.entry("question, about", 5),
            Map.entry("question, advise", 10),
            Map.entry("question, begin", 2),
            Map.entry("question, step", 7),
            Map.entry("questions", 6),
            Map.entry("questions of class", 8),
            Map.entry("starters", 5),
            Map.entry("pupils", 5),
            Map.entry("sharing", 7),
            Map.entry("sign-in", 0),
            Map.entry("start", 2),
            Map.entry("system", 2)));

    private static Map<String, Integer> small;
    private static Map<String, Integer> large;
    private static Person operator;

    /** Somebody with moments, and their class. */
    private record Portfolio(
            Person owner, Person asker, Person teacher, UUID school, UUID schoolClass, UUID moment, UUID question) {}

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
        Person asker = town.pupil(schoolClass);
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
        return new Portfolio(
                owner,
                asker,
                teacher,
                schoolClass.getSchool().getPublicId(),
                schoolClass.getPublicId(),
                last.getPublicId(),
                question(entityManager, asker, teacher, moments / 10).getPublicId());
    }

    /** Long ago somebody asked so many questions; on the last one hang as many moments, and as much advice. */
    private static LearningQuestion question(EntityManager entityManager, Person asker, Person teacher, int many) {
        Desk desk = new Desk(entityManager, TestEnvironment.get().media());
        Instant longAgo = Clock.systemUTC().instant().minus(Duration.ofDays(60));
        LearningQuestion question = null;
        for (int i = 0; i < many; i++) {
            question = desk.question(asker, "Vraag " + i, Visibility.CLASS, longAgo);
            Person writer = entityManager.getReference(Person.class, teacher.getId());
            entityManager.persist(new Advice(question, Step.WANT, writer, "Kijk nog eens.", longAgo));
        }
        for (int i = 0; i < many; i++) {
            Moment hanging = desk.moment(
                    asker, "Schets " + i, Visibility.CLASS, longAgo.minusSeconds(i), desk.photograph(asker, null));
            entityManager.persist(new QuestionMoment(question, hanging, longAgo));
        }
        return question;
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
        Visitor asker = Visitor.signedIn(portfolio.asker());
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
        found.put("person", count(teacher, person));
        found.put("pupils", count(teacher, "portfolio/pupils?class=" + portfolio.schoolClass()));
        found.put("new", count(owner, "portfolio/new"));
        found.put("edit, new", count(owner, "portfolio/edit?kind=BLOG&draft=" + UUID.randomUUID()));
        found.put("edit", count(owner, "portfolio/edit?draft=" + UUID.randomUUID() + "&" + moment));
        found.put("sharing", count(owner, "portfolio/sharing?" + moment));
        found.put("earlier", count(owner, "portfolio/earlier?" + moment));
        found.put("bin", count(owner, "portfolio/bin"));
        found.put("account", count(owner, "account/account"));
        found.put("start", count(owner, "home/start"));
        found.put("system", count(Visitor.signedIn(operator), "home/system"));
        String question = "question=" + portfolio.question();
        found.put("questions", count(asker, "learningquestion/questions"));
        found.put("question", count(asker, "learningquestion/question?" + question));
        found.put("question, step", count(asker, "learningquestion/step?step=2&" + question));
        found.put("question, about", count(asker, "learningquestion/about?" + question));
        found.put("question, begin", count(asker, "learningquestion/begin?question=" + UUID.randomUUID()));
        found.put("questions of class", count(teacher, "learningquestion/class?class=" + portfolio.schoolClass()));
        found.put(
                "question, advise",
                count(teacher, "learningquestion/advise?step=2&draft=" + UUID.randomUUID() + "&" + question));
        found.put("starters", count(teacher, "learningquestion/starters?school=" + portfolio.school()));
        found.put("sign-in", count(new Visitor(), "account/sign-in"));
        return found;
    }

    private static int count(Visitor visitor, String address) throws IOException, InterruptedException {
        HttpResponse<String> page = visitor.get(address);
        assertEquals(200, page.statusCode(), address);
        return Integer.parseInt(page.headers().firstValue("X-Statements").orElse("-1"));
    }
}
