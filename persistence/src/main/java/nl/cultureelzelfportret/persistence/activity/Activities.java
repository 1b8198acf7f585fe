package nl.cultureelzelfportret.persistence.activity;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** All activities of all schools. */
public final class Activities {

    private static final int MOST = 500;

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Activities(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the activity with this id, with its school and classes, also when it is retired}
     *
     * @param publicId of the activity
     */
    public Optional<Activity> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery(
                        "select a from Activity a join fetch a.school left join fetch a.madeBy"
                                + " left join fetch a.classes c where a.publicId = :publicId"
                                + " order by c.yearGroup, c.name",
                        Activity.class),
                publicId);
    }

    /**
     * {@return the activities with these ids, with their classes}
     *
     * @param publicIds of the activities; at least one
     */
    public List<Activity> findAll(Collection<UUID> publicIds) {
        return entityManager
                .createQuery(
                        "select a from Activity a join fetch a.school where a.publicId in :publicIds", Activity.class)
                .setParameter("publicIds", publicIds)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.classes")
                .getResultList();
    }

    /**
     * {@return the activities of schools in a school year, the last one first, with their classes and who made them}
     *
     * @param schools    keys of the schools
     * @param schoolYear in which they begin
     */
    public List<Activity> ofSchools(Collection<Long> schools, SchoolYear schoolYear) {
        return entityManager
                .createQuery(
                        "select a from Activity a left join fetch a.madeBy"
                                + " where a.school.id in :schools and a.schoolYear = :year"
                                + " order by a.plan.firstDay desc, a.id desc",
                        Activity.class)
                .setParameter("schools", schools)
                .setParameter("year", schoolYear)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "a.classes")
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * {@return the school years in which schools had activities, the last one first}
     *
     * @param schools keys of the schools
     */
    public List<SchoolYear> yearsOf(Collection<Long> schools) {
        return entityManager
                .createQuery(
                        "select distinct a.schoolYear from Activity a where a.school.id in :schools"
                                + " order by a.schoolYear desc",
                        SchoolYear.class)
                .setParameter("schools", schools)
                .getResultList();
    }

    /**
     * {@return the last activities of a class that have begun, the last one first}
     *
     * @param schoolClass id of the class
     * @param today       on which they have begun
     * @param atMost      so many
     */
    public List<Activity> ofClass(UUID schoolClass, LocalDate today, int atMost) {
        return entityManager
                .createQuery(
                        "select a from Activity a join a.classes c where c.publicId = :class and a.retiredAt is null"
                                + " and a.plan.firstDay <= :today order by a.plan.firstDay desc, a.id desc",
                        Activity.class)
                .setParameter("class", schoolClass)
                .setParameter("today", today)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** @param activity a new one */
    public void add(Activity activity) {
        entityManager.persist(activity);
    }

    /** @param activity for which nobody made a moment */
    public void remove(Activity activity) {
        entityManager
                .createQuery("update Activity a set a.earlier = null where a.earlier = :activity")
                .setParameter("activity", activity)
                .executeUpdate();
        entityManager.remove(activity);
    }

    /**
     * {@return what a person made, oldest first}
     *
     * @param personId key of the person
     */
    public List<Activity> madeBy(long personId) {
        return entityManager
                .createQuery("select a from Activity a where a.madeBy.id = :person order by a.madeAt", Activity.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * Forgets who made these activities; they stay, because pupils made moments for them.
     *
     * @param personId key of the person
     */
    public void forget(long personId) {
        entityManager
                .createQuery("update Activity a set a.madeBy = null where a.madeBy.id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
