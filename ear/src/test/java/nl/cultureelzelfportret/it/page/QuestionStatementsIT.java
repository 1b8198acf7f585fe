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
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionMoment;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.junit.jupiter.api.Test;

/** As many SQL statements as each page of a learning question needs: the same number for little as for much. */
class QuestionStatementsIT {

    private static final Map<String, Integer> AGREED = new TreeMap<>(Map.ofEntries(
            Map.entry("question", 13),
            Map.entry("about", 11),
            Map.entry("advise", 11),
            Map.entry("begin", 3),
            Map.entry("step", 9),
            Map.entry("questions", 7),
            Map.entry("class", 9),
            Map.entry("starters", 7)));

    /** Somebody who asks, and the teacher who advises. */
    private record Asking(Person owner, Person teacher, UUID school, UUID schoolClass, UUID question) {}

    @Test
    void areTheSameForLittleAndForMuchAndAsManyAsAgreed() throws IOException, InterruptedException {
        Map<String, Integer> little = statements(OutsideScribe.write(entityManager -> asking(entityManager, 1)));
        Map<String, Integer> much = statements(OutsideScribe.write(entityManager -> asking(entityManager, 40)));

        assertEquals(little, much);
        assertEquals(AGREED, much);
    }

    /** Long ago somebody asked so many questions; on the last one hang as many moments, and as much advice. */
    private static Asking asking(EntityManager entityManager, int many) {
        Town town = new Town(entityManager);
        SchoolClass schoolClass = town.schoolClass(town.school());
        Person owner = town.pupil(schoolClass);
        Person teacher = town.teacher(schoolClass);
        entityManager.flush();
        Desk desk = new Desk(entityManager, TestEnvironment.get().media());
        Instant longAgo = Clock.systemUTC().instant().minus(Duration.ofDays(60));
        LearningQuestion question = null;
        for (int i = 0; i < many; i++) {
            question = desk.question(owner, "Vraag " + i, Visibility.CLASS, longAgo);
            Person writer = entityManager.getReference(Person.class, teacher.getId());
            entityManager.persist(new Advice(question, Step.WANT, writer, "Kijk nog eens.", longAgo));
        }
        for (int i = 0; i < many; i++) {
            Moment hanging = desk.moment(
                    owner, "Schets " + i, Visibility.CLASS, longAgo.minusSeconds(i), desk.photograph(owner, null));
            entityManager.persist(new QuestionMoment(question, hanging, longAgo));
        }
        return new Asking(
                owner,
                teacher,
                schoolClass.getSchool().getPublicId(),
                schoolClass.getPublicId(),
                question.getPublicId());
    }

    private static Map<String, Integer> statements(Asking asking) throws IOException, InterruptedException {
        Visitor owner = Visitor.signedIn(asking.owner());
        Visitor teacher = Visitor.signedIn(asking.teacher());
        String question = "question=" + asking.question();
        Map<String, Integer> found = new TreeMap<>();
        found.put("questions", count(owner, "questions"));
        found.put("question", count(owner, "question?" + question));
        found.put("step", count(owner, "step?step=2&" + question));
        found.put("about", count(owner, "about?" + question));
        found.put("begin", count(owner, "begin?question=" + UUID.randomUUID()));
        found.put("class", count(teacher, "class?class=" + asking.schoolClass()));
        found.put("advise", count(teacher, "advise?step=2&draft=" + UUID.randomUUID() + "&" + question));
        found.put("starters", count(teacher, "starters?school=" + asking.school()));
        return found;
    }

    private static int count(Visitor visitor, String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.get("learningquestion/" + page);
        assertEquals(200, answer.statusCode(), page);
        return Integer.parseInt(answer.headers().firstValue("X-Statements").orElse("-1"));
    }
}
