package nl.cultureelzelfportret.it.town;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.activity.ActivityContent;
import nl.cultureelzelfportret.persistence.activity.ActivityPlan;
import nl.cultureelzelfportret.persistence.activity.Criterion;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/** On which a test pins what a school does together: activities and criteria, past all services. */
public final class Board {

    private static final Clock HERE = Clock.system(ZoneId.of("Europe/Amsterdam"));

    private final EntityManager entityManager;

    /** @param entityManager of a transaction */
    public Board(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** {@return a criterion of a school} */
    public Criterion criterion(School school) {
        Criterion criterion = new Criterion(
                entityManager.getReference(School.class, school.getId()), "Ik kijk twee keer", "Dan zie je meer.");
        entityManager.persist(criterion);
        return criterion;
    }

    /** {@return a museum visit of a class, today} */
    public Activity activity(Person madeBy, SchoolClass schoolClass) {
        return activity(madeBy, "Naar het museum", schoolClass);
    }

    /** {@return a museum visit of classes of one school, today} */
    public Activity activity(Person madeBy, String title, SchoolClass... classes) {
        List<SchoolClass> places = Stream.of(classes)
                .map(schoolClass -> entityManager.getReference(SchoolClass.class, schoolClass.getId()))
                .toList();
        Activity activity = new Activity(
                UUID.randomUUID(),
                places.get(0).getSchool(),
                entityManager.getReference(Person.class, madeBy.getId()),
                null,
                HERE.instant());
        activity.revise(content(title), places, List.of());
        entityManager.persist(activity);
        return activity;
    }

    /** {@return a museum visit of today, with two questions, for no class yet} */
    public static ActivityContent content(String title) {
        ActivityPlan plan = new ActivityPlan();
        plan.setTitle(title);
        plan.setPlace("Museum De Lichtvanger");
        plan.setFirstDay(LocalDate.now(HERE));
        return new ActivityContent(
                plan, List.of("Wat hoorde je?", "Wat zag je?"), Set.of(Competence.REFLECT), Set.of(), Set.of());
    }
}
