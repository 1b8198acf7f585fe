package nl.cultureelzelfportret.it.page;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.reflection.Reflection;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;
import nl.cultureelzelfportret.testing.TestEnvironment;

/** As many SQL statements as each page of looking back needs. */
class LookingBackStatementsIT extends StatementsOfPages<LookingBackStatementsIT.Mirror> {

    private static final Map<String, Integer> AGREED = Map.ofEntries(
            Map.entry("answers", 14),
            Map.entry("choose", 9),
            Map.entry("class", 5),
            Map.entry("layers", 14),
            Map.entry("moment, reflection", 19),
            Map.entry("moment, talk", 20),
            Map.entry("own timeline", 12),
            Map.entry("plan", 4),
            Map.entry("plan with somebody", 4),
            Map.entry("reflections", 8),
            Map.entry("table", 13),
            Map.entry("talk", 13),
            Map.entry("talks", 3),
            Map.entry("wish", 14));

    /** Somebody who looked back, alone and in a talk. */
    record Mirror(Person owner, Person teacher, UUID schoolClass, UUID reflection, UUID talk) {}

    @Override
    Map<String, Integer> agreed() {
        return AGREED;
    }

    @Override
    Mirror little(EntityManager entityManager) {
        return mirror(entityManager, 2);
    }

    @Override
    Mirror much(EntityManager entityManager) {
        return mirror(entityManager, 40);
    }

    private static Mirror mirror(EntityManager entityManager, int count) {
        Town town = new Town(entityManager);
        SchoolClass schoolClass = town.schoolClass(town.school());
        Person owner = town.pupil(schoolClass);
        Person teacher = town.teacher(schoolClass);
        entityManager.flush();
        Desk desk = new Desk(entityManager, TestEnvironment.get().media());
        Instant now = Clock.systemUTC().instant();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant at = now.minus(Duration.ofHours(i + 3));
            moments.add(desk.moment(owner, "Dag " + i, Visibility.CLASS, at, desk.photograph(owner, null)));
            town.pupil(schoolClass);
        }
        Moment theirs = desk.moment(teacher, "Juf", Visibility.CLASS, now.minusSeconds(60));
        UUID reflection = null;
        for (int i = 0; i < Math.min(3, count); i++) {
            reflection = reflection(entityManager, desk, owner, moments, now.minusSeconds(i));
        }
        UUID talk = talk(entityManager, owner, teacher, moments, theirs, now);
        return new Mirror(owner, teacher, schoolClass.getPublicId(), reflection, talk);
    }

    private static UUID reflection(
            EntityManager entityManager, Desk desk, Person owner, List<Moment> moments, Instant now) {
        Moment moment = moment(entityManager, owner, MomentKind.REFLECTION, now);
        Reflection reflection = new Reflection(moment);
        reflection.revise(
                ReflectionContent.of(Map.of(
                        "answer-SKILLS-1",
                        "Ik kan het.",
                        "answer-MISSION-2",
                        "Voor opa.",
                        "wishKind",
                        "MAKE",
                        "wishWords",
                        "een boot")),
                moments);
        entityManager.persist(reflection);
        return moment.getPublicId();
    }

    private static Moment moment(EntityManager entityManager, Person owner, MomentKind kind, Instant now) {
        Moment moment = new Moment(
                UUID.randomUUID(),
                entityManager.getReference(Person.class, owner.getId()),
                kind,
                SchoolYear.containing(LocalDate.now(Clock.systemUTC())),
                now);
        moment.revise(
                new MomentContent(
                        new MomentText("", "Ik kan het.", ""),
                        new Visit(),
                        Tags.about(Set.of(Competence.REFLECT)),
                        List.of()),
                List.of());
        moment.shareWith(Visibility.TEACHER, List.of());
        entityManager.persist(moment);
        return moment;
    }

    private static UUID talk(
            EntityManager entityManager,
            Person owner,
            Person teacher,
            List<Moment> moments,
            Moment theirs,
            Instant now) {
        Moment moment = moment(entityManager, owner, MomentKind.REFLECTION_TALK, now);
        Person partner = entityManager.getReference(Person.class, teacher.getId());
        ReflectionTalk talk = new ReflectionTalk(moment.getPublicId(), moment.getOwner(), partner, now, "");
        talk.hold(moment, now);
        moments.forEach(each -> talk.lay(each, moment.getOwner()));
        talk.lay(theirs, partner);
        talk.write(moment.getOwner(), "Ik durf meer.", null, now);
        talk.write(partner, "Dat zag ik.", null, now);
        entityManager.persist(talk);
        return moment.getPublicId();
    }

    @Override
    void visit(Mirror mirror) throws IOException, InterruptedException {
        Visitor owner = Visitor.signedIn(mirror.owner());
        Visitor teacher = Visitor.signedIn(mirror.teacher());
        String draft = "draft=" + UUID.randomUUID();
        open("own timeline", owner, "portfolio/timeline");
        open("reflections", owner, "reflection/reflections");
        open("choose", owner, "reflection/choose?" + draft);
        open("layers", owner, "reflection/layers?" + draft + "&moment=" + mirror.reflection());
        open("answers", owner, "reflection/answers?" + draft + "&moment=" + mirror.reflection());
        open("wish", owner, "reflection/wish?" + draft + "&moment=" + mirror.reflection());
        open("moment, reflection", teacher, "portfolio/moment?moment=" + mirror.reflection());
        open("moment, talk", teacher, "portfolio/moment?moment=" + mirror.talk());
        open("talks", owner, "reflection/talks");
        open("plan", owner, "reflection/plan");
        open(
                "plan with somebody",
                teacher,
                "reflection/plan?person=" + mirror.owner().getPublicId());
        open("table", owner, "reflection/table?talk=" + mirror.talk());
        open("talk", owner, "reflection/talk?talk=" + mirror.talk() + "&" + draft);
        open("class", teacher, "reflection/class?class=" + mirror.schoolClass());
    }
}
