package nl.cultureelzelfportret.persistence.selfportrait;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** All self-portraits, and what hangs on them. */
public final class SelfPortraits {

    private static final String PEGS = "select new nl.cultureelzelfportret.persistence.selfportrait.PegRow(p.publicId,"
            + " c.publicId, p.words, m.publicId, x.publicId, x.words, e.publicId, l.publicId)"
            + " from Peg p join p.chapter c left join p.moment m left join p.comparison x"
            + " left join x.earlier e left join x.later l where c.selfPortrait.publicId = :person";
    private static final String SEEN =
            " and (m.id is null or m.withdrawnAt is null and m.hiding.at is null and m.visibility in :circles)"
                    + " and (x.id is null or e.withdrawnAt is null and e.hiding.at is null and e.visibility in :circles"
                    + " and l.withdrawnAt is null and l.hiding.at is null and l.visibility in :circles)";
    private static final String IN_ORDER = " order by c.position, p.position, p.id";

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public SelfPortraits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return somebody's self-portrait, with owner and chapters; empty if nothing was hung up yet}
     *
     * @param person id of the person
     */
    public Optional<SelfPortrait> find(UUID person) {
        return ById.find(
                entityManager.createQuery(
                        "select distinct s from SelfPortrait s join fetch s.owner left join fetch s.chapters"
                                + " where s.publicId = :publicId",
                        SelfPortrait.class),
                person);
    }

    /**
     * {@return who may look at somebody's self-portrait; empty if there is none yet}
     *
     * @param person id of the person
     */
    public Optional<Visibility> visibilityOf(UUID person) {
        return entityManager
                .createQuery("select s.visibility from SelfPortrait s where s.publicId = :person", Visibility.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return somebody's self-portrait, locked until the end of the transaction; made if there is none yet. Plain SQL,
     * because JPA knows no insert that takes the row over that another request made meanwhile}
     *
     * @param ownerId key of the person
     * @param person  id of the person
     */
    public SelfPortrait lock(long ownerId, UUID person) {
        entityManager
                .createNativeQuery("insert into self_portrait (public_id, version, owner_id) values (?1, 1, ?2)"
                        + " on duplicate key update owner_id = owner_id")
                .setParameter(1, person.toString())
                .setParameter(2, ownerId)
                .executeUpdate();
        return entityManager
                .createQuery("select s from SelfPortrait s where s.publicId = :person", SelfPortrait.class)
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /**
     * {@return all that hangs on somebody's self-portrait, in its order}
     *
     * @param person id of the person
     */
    public List<PegRow> pegs(UUID person) {
        return entityManager
                .createQuery(PEGS + IN_ORDER, PegRow.class)
                .setParameter("person", person)
                .getResultList();
    }

    /**
     * {@return what hangs on somebody's self-portrait, as far as these circles reach; words are on it for all who may look
     * at it}
     *
     * @param person  id of the person
     * @param circles which visibilities of moments
     */
    public List<PegRow> pegs(UUID person, Collection<Visibility> circles) {
        return entityManager
                .createQuery(PEGS + SEEN + IN_ORDER, PegRow.class)
                .setParameter("person", person)
                .setParameter("circles", circles.isEmpty() ? EnumSet.noneOf(Visibility.class) : circles)
                .getResultList();
    }

    /**
     * {@return moments with owner, tags and files read, in no order}
     *
     * @param moments ids
     */
    public List<Moment> moments(Collection<UUID> moments) {
        if (moments.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select m from Moment m join fetch m.owner where m.publicId in :moments", Moment.class)
                .setParameter("moments", moments)
                .getResultList();
    }

    /**
     * {@return which of these moments hang}
     *
     * @param person  id of their owner
     * @param moments ids
     */
    public Set<UUID> hanging(UUID person, Collection<UUID> moments) {
        if (moments.isEmpty()) {
            return Set.of();
        }
        TypedQuery<UUID> query = entityManager
                .createQuery(
                        "select m.publicId from Peg p join p.moment m where p.chapter.selfPortrait.publicId = :person"
                                + " and m.publicId in :moments",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("moments", moments);
        return query.getResultStream().collect(Collectors.toSet());
    }

    /**
     * {@return how the classes were called in which somebody was a pupil, by school year; of two in one year, the last}
     *
     * @param ownerId key of the person
     */
    public Map<SchoolYear, String> classesOf(long ownerId) {
        return entityManager
                .createQuery(
                        "select c from Membership m join m.schoolClass c where m.person.id = :owner and m.role = :pupil"
                                + " order by m.begin, c.name",
                        SchoolClass.class)
                .setParameter("owner", ownerId)
                .setParameter("pupil", Role.PUPIL)
                .getResultStream()
                .collect(Collectors.toMap(SchoolClass::getSchoolYear, SchoolClass::getName, (first, last) -> last));
    }

    /** @param peg to take away; what hung on it stays */
    public void remove(Peg peg) {
        peg.getChapter().let(peg);
        entityManager.remove(peg);
    }

    /** @param chapter to take away, on whose line nothing hangs */
    public void remove(Chapter chapter) {
        entityManager.remove(chapter);
    }
}
