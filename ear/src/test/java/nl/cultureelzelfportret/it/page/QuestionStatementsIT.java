package nl.cultureelzelfportret.it.page;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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

/** As many SQL statements as each page of a learning question needs. */
class QuestionStatementsIT extends StatementsOfPages<QuestionStatementsIT.Asking> {

    private static final Map<String, Integer> AGREED = Map.ofEntries(
            Map.entry("question", 12),
            Map.entry("about", 8),
            Map.entry("advise", 9),
            Map.entry("begin", 2),
            Map.entry("step", 11),
            Map.entry("questions", 5),
            Map.entry("class", 6),
            Map.entry("starters", 5));

    /** Somebody who asks, and the teacher who advises. */
    record Asking(Person owner, Person teacher, UUID school, UUID schoolClass, UUID question) {}

    @Override
    Map<String, Integer> agreed() {
        return AGREED;
    }

    @Override
    Asking little(EntityManager entityManager) {
        return asking(entityManager, 1);
    }

    @Override
    Asking much(EntityManager entityManager) {
        return asking(entityManager, 40);
    }

    /** Long ago somebody asked so many questions, and as many classmates one each; on the last one hang as many moments, and as much advice. */
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
            Person classmate = town.pupil(schoolClass);
            entityManager.flush();
            desk.question(classmate, "Ook een vraag " + i, Visibility.CLASS, longAgo);
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

    @Override
    void visit(Asking asking) throws IOException, InterruptedException {
        Visitor owner = Visitor.signedIn(asking.owner());
        Visitor teacher = Visitor.signedIn(asking.teacher());
        String question = "question=" + asking.question();
        open("questions", owner, "learningquestion/questions");
        open("question", owner, "learningquestion/question?" + question);
        open("step", owner, "learningquestion/step?step=2&" + question);
        open("about", owner, "learningquestion/about?" + question);
        open("begin", owner, "learningquestion/begin?question=" + UUID.randomUUID());
        open("class", teacher, "learningquestion/class?class=" + asking.schoolClass());
        open("advise", teacher, "learningquestion/advise?step=2&draft=" + UUID.randomUUID() + "&" + question);
        open("starters", teacher, "learningquestion/starters?school=" + asking.school());
    }
}
