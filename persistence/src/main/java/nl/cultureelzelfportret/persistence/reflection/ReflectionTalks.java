package nl.cultureelzelfportret.persistence.reflection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.portfolio.Moment;

/** All talks. */
public final class ReflectionTalks {

    private static final int MOST = 200;

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public ReflectionTalks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the talk with this id, and who talk}
     *
     * @param publicId of the talk
     */
    public Optional<ReflectionTalk> find(UUID publicId) {
        return ById.find(query("t.publicId = :publicId"), publicId);
    }

    /**
     * {@return the talk with this id, locked until the end of the transaction}
     *
     * @param publicId of the talk
     */
    public Optional<ReflectionTalk> lock(UUID publicId) {
        return entityManager
                .createQuery("select t from ReflectionTalk t where t.publicId = :id", ReflectionTalk.class)
                .setParameter("id", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return the talk with this id, with the moments on its table}
     *
     * @param publicId of the talk
     */
    public Optional<ReflectionTalk> whole(UUID publicId) {
        readTable(publicId);
        return find(publicId);
    }

    /** What hangs on the moments is read at once only if they are the root of a query; the talk finds them read. */
    private void readTable(UUID talk) {
        entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner left join fetch m.process where m.id in"
                                + " (select l.moment.id from LaidMoment l where l.talk.publicId = :talk)",
                        Moment.class)
                .setParameter("talk", talk)
                .getResultList();
    }

    private TypedQuery<ReflectionTalk> query(String where) {
        return entityManager.createQuery(
                "select t from ReflectionTalk t join fetch t.pupil join fetch t.partner left join fetch t.moment where "
                        + where,
                ReflectionTalk.class);
    }

    /**
     * {@return the talks of a person whose moment is not in a bin, the newest first, at most two hundred}
     *
     * @param personId key of the person
     */
    public List<ReflectionTalk> of(long personId) {
        return query("(t.pupil.id = :person or t.partner.id = :person) order by t.plannedAt desc, t.id desc")
                .setParameter("person", personId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * {@return everything that is known of all talks of a person, the oldest first}
     *
     * @param personId key of the person
     */
    public List<ReflectionTalk> allOf(long personId) {
        return query("(t.pupil.id = :person or t.partner.id = :person) order by t.plannedAt, t.id")
                .setParameter("person", personId)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "t.parts")
                .setHint("eclipselink.batch", "t.table.moment")
                .getResultList();
    }

    /**
     * {@return the talks of the pupils of a class with a teacher of that class, from a time on, the oldest first}
     *
     * @param schoolClassId key of the class
     * @param today         the day on which somebody has to be in the class
     * @param from          planned or held since then
     */
    public List<ReflectionTalk> ofClass(long schoolClassId, LocalDate today, Instant from) {
        return query("t.plannedAt >= :from and exists (select m.id from Membership m where m.person = t.pupil"
                        + " and m.schoolClass.id = :class and m.role = :pupil and m.begin <= :today"
                        + " and (m.end is null or m.end >= :today))"
                        + " and exists (select n.id from Membership n where n.person = t.partner"
                        + " and n.schoolClass.id = :class and n.role = :teacher) order by t.plannedAt, t.id")
                .setParameter("from", from)
                .setParameter("class", schoolClassId)
                .setParameter("pupil", Role.PUPIL)
                .setParameter("teacher", Role.TEACHER)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * {@return the pupils of classes on a day, by given name}
     *
     * @param schoolClassIds keys of the classes
     * @param today          the day
     */
    public List<Person> classmates(Collection<Long> schoolClassIds, LocalDate today) {
        if (schoolClassIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select p from Membership m join m.person p where m.schoolClass.id in :classes"
                                + " and m.role = :role and m.begin <= :today and (m.end is null or m.end >= :today)"
                                + " order by p.givenName, p.familyName",
                        Person.class)
                .setParameter("classes", schoolClassIds)
                .setParameter("role", Role.PUPIL)
                .setParameter("today", today)
                .getResultList();
    }

    /** @param talk a new one */
    public void add(ReflectionTalk talk) {
        entityManager.persist(talk);
    }

    /**
     * {@return the talks that others held with a person as their partner}
     *
     * @param partnerId key of the person
     */
    public List<ReflectionTalk> heldWith(long partnerId) {
        return query("t.partner.id = :partner and t.heldAt is not null")
                .setParameter("partner", partnerId)
                .getResultList();
    }

    /**
     * Removes all talks of a person, with what lay on their tables and was written; the moments stay.
     *
     * @param personId key of the person
     */
    public void removeOf(long personId) {
        entityManager
                .createQuery("delete from ReflectionTalk t where t.pupil.id = :person or t.partner.id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** @param talk that will not be held */
    public void remove(ReflectionTalk talk) {
        entityManager.remove(talk);
    }
}
