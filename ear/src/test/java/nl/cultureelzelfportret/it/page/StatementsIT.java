package nl.cultureelzelfportret.it.page;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.it.town.Board;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionMoment;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Mirror;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.selfportrait.Chapter;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortrait;
import nl.cultureelzelfportret.testing.TestEnvironment;

/** As many SQL statements as each page needs: the same number for a beginner as for somebody with hundreds of moments. */
class StatementsIT extends StatementsOfPages<StatementsIT.Portfolio> {

    private static final Map<String, Integer> AGREED = Map.ofEntries(
            Map.entry("account", 2),
            Map.entry("bin", 5),
            Map.entry("class timeline", 10),
            Map.entry("earlier", 4),
            Map.entry("edit", 8),
            Map.entry("edit, new", 5),
            Map.entry("mindmap", 15),
            Map.entry("mindmap, new", 5),
            Map.entry("mindmap, change", 9),
            Map.entry("moment", 14),
            Map.entry("question", 12),
            Map.entry("question, advise", 9),
            Map.entry("question, step", 11),
            Map.entry("questions", 5),
            Map.entry("new", 4),
            Map.entry("note", 5),
            Map.entry("notes", 4),
            Map.entry("own timeline", 12),
            Map.entry("own timeline, filtered", 8),
            Map.entry("own timeline, next page", 8),
            Map.entry("person", 12),
            Map.entry("pupils", 9),
            Map.entry("search", 7),
            Map.entry("search, nothing asked", 4),
            Map.entry("words of the school", 5),
            Map.entry("new term", 5),
            Map.entry("sharing", 5),
            Map.entry("self-portrait", 8),
            Map.entry("self-portrait of a pupil", 9),
            Map.entry("self-portrait, arrange", 8),
            Map.entry("self-portrait, choose", 8),
            Map.entry("self-portrait, circle", 5),
            Map.entry("self-portrait, questions", 4),
            Map.entry("self-portrait, then and now", 9),
            Map.entry("self-portrait, write", 4),
            Map.entry("ask for feedback", 7),
            Map.entry("hide", 5),
            Map.entry("news", 3),
            Map.entry("reading list", 8),
            Map.entry("activities", 10),
            Map.entry("activity", 15),
            Map.entry("activity, edit", 10),
            Map.entry("activity, new", 7),
            Map.entry("criteria", 5),
            Map.entry("mirroring", 5),
            Map.entry("mirrors", 5),
            Map.entry("sign-in", 0),
            Map.entry("start", 2),
            Map.entry("system", 1));

    /** Somebody with moments, and their class. */
    record Portfolio(
            Person owner,
            Person teacher,
            UUID school,
            UUID schoolClass,
            UUID moment,
            UUID mindmap,
            UUID activity,
            UUID ofTeacher,
            Person asker,
            UUID question,
            Person operator) {}

    @Override
    Map<String, Integer> agreed() {
        return AGREED;
    }

    @Override
    Portfolio little(EntityManager entityManager) {
        return portfolio(entityManager, 14, 1);
    }

    @Override
    Portfolio much(EntityManager entityManager) {
        return portfolio(entityManager, 400, 6);
    }

    /** A class with a pupil for each ten moments of one of them, whose last moment has so many photographs. */
    private static Portfolio portfolio(EntityManager entityManager, int moments, int photographs) {
        Town town = new Town(entityManager);
        SchoolClass schoolClass = town.schoolClass(town.school());
        Person operator = town.person(Role.OPERATOR, null, null);
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
        Moment mindmap = desk.mindmap(owner, "Feest", now.minusSeconds(1), moments / 10);
        for (int i = 0; i < moments / 10; i++) {
            desk.note(teacher, owner, schoolClass.getSchool(), "Notitie " + i).shareWith(teacher, now);
        }
        hang(entityManager, owner, last);
        Board board = new Board(entityManager);
        board.criterion(schoolClass.getSchool());
        Activity activity = board.activity(teacher, schoolClass);
        for (int i = 0; i < photographs; i++) {
            Person maker = town.pupil(schoolClass);
            entityManager.flush();
            desk.moment(maker, "Voor " + i, Visibility.CLASS, now.minus(Duration.ofDays(40 + i)))
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
                asker,
                asked(entityManager, asker, teacher, photographs),
                operator);
    }

    /** A question with so many drawings, and as much advice and moments that hang on it. */
    private static UUID asked(EntityManager entityManager, Person asker, Person teacher, int many) {
        Desk desk = new Desk(entityManager, TestEnvironment.get().media());
        Instant at = Clock.systemUTC().instant().minus(Duration.ofDays(100));
        LearningQuestion question = desk.question(asker, "Hoe teken je geluid?", Visibility.TEACHER, at);
        for (int i = 0; i < many; i++) {
            desk.drawing(question, Step.at(1 + i % 2), asker);
            entityManager.persist(new Advice(
                    question, Step.WANT, entityManager.getReference(Person.class, teacher.getId()), "Luister", at));
            Moment sketch = desk.moment(asker, "Schets " + i, Visibility.CLASS, at, desk.photograph(asker, null));
            entityManager.persist(new QuestionMoment(question, sketch, at));
        }
        return question.getPublicId();
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

    @Override
    void visit(Portfolio portfolio) throws IOException, InterruptedException {
        Visitor owner = Visitor.signedIn(portfolio.owner());
        Visitor teacher = Visitor.signedIn(portfolio.teacher());
        String moment = "moment=" + portfolio.moment();
        String person = "portfolio/person?person=" + portfolio.owner().getPublicId();
        String next =
                open("own timeline", owner, "portfolio/timeline").replaceFirst("(?s).*[?&;]after=([0-9-]+).*", "$1");
        open("own timeline, next page", owner, "portfolio/timeline?after=" + next);
        open("own timeline, filtered", owner, "portfolio/timeline?kind=BLOG&competence=CREATE");
        open("class timeline", teacher, "portfolio/class?class=" + portfolio.schoolClass());
        open("moment", teacher, "portfolio/moment?" + moment);
        String question = "question=" + portfolio.question();
        open("question", teacher, "learningquestion/question?" + question);
        open("question, advise", teacher, "learningquestion/advise?step=1&draft=" + UUID.randomUUID() + "&" + question);
        Visitor asker = Visitor.signedIn(portfolio.asker());
        open("question, step", asker, "learningquestion/step?step=1&" + question);
        open("questions", asker, "learningquestion/questions");
        String mindmap = "moment=" + portfolio.mindmap();
        open("mindmap", teacher, "portfolio/moment?" + mindmap);
        open("mindmap, new", owner, "mindmap/edit?draft=" + UUID.randomUUID());
        open("mindmap, change", owner, "mindmap/edit?draft=" + UUID.randomUUID() + "&" + mindmap);
        String note = open("notes", teacher, "note/notes").replaceFirst("(?s).*[?&;]note=([0-9a-f-]{36}).*", "$1");
        open("note", teacher, "note/note?note=" + note);
        open("person", teacher, person);
        open("pupils", teacher, "growth/overview?class=" + portfolio.schoolClass());
        open("search", owner, "portfolio/search?q=dag");
        open("search, nothing asked", owner, "portfolio/search");
        open("words of the school", teacher, "vocabulary/school");
        open("new term", teacher, newTerm(portfolio));
        open("ask for feedback", owner, "feedback/ask?" + moment);
        open("hide", teacher, "feedback/hide?" + moment);
        open("reading list", teacher, "feedback/class?class=" + portfolio.schoolClass());
        open("news", owner, "news/news");
        open("new", owner, "portfolio/new");
        open("edit, new", owner, "portfolio/edit?kind=BLOG&draft=" + UUID.randomUUID());
        open("edit", owner, "portfolio/edit?draft=" + UUID.randomUUID() + "&" + moment);
        open("sharing", owner, "portfolio/sharing?" + moment);
        open("earlier", owner, "portfolio/earlier?" + moment);
        selfPortrait(owner, teacher, portfolio.owner().getPublicId());
        open("bin", owner, "portfolio/bin");
        open("activities", teacher, "activity/activities");
        open("activity", teacher, "activity/activity?activity=" + portfolio.activity());
        open("activity, new", teacher, "activity/edit?school=" + portfolio.school() + fresh());
        open("activity, edit", teacher, "activity/edit?activity=" + portfolio.activity() + fresh());
        open("criteria", teacher, "activity/criteria?school=" + portfolio.school() + fresh());
        open("mirroring", teacher, "portfolio/mirroring?moment=" + portfolio.ofTeacher());
        open("mirrors", owner, "portfolio/mirrors?class=" + portfolio.schoolClass());
        open("account", owner, "account/account");
        open("start", owner, "home/start");
        open("system", Visitor.signedIn(portfolio.operator()), "home/system");
        open("sign-in", new Visitor(), "account/sign-in");
    }

    private static String newTerm(Portfolio portfolio) {
        return "vocabulary/term?kind=DOMAIN&school=" + portfolio.school() + "&draft=" + UUID.randomUUID();
    }

    private void selfPortrait(Visitor owner, Visitor teacher, UUID person) throws IOException, InterruptedException {
        open("self-portrait", owner, "selfportrait/selfportrait");
        open("self-portrait of a pupil", teacher, "selfportrait/selfportrait?person=" + person);
        open("self-portrait, arrange", owner, "selfportrait/arrange");
        open("self-portrait, choose", owner, "selfportrait/choose");
        open("self-portrait, circle", owner, "selfportrait/circle");
        open("self-portrait, questions", owner, "selfportrait/questions");
        open("self-portrait, then and now", owner, "selfportrait/then-and-now");
        open("self-portrait, write", owner, "selfportrait/write?draft=" + UUID.randomUUID());
    }

    private static String fresh() {
        return "&draft=" + UUID.randomUUID();
    }
}
