package nl.cultureelzelfportret.persistence.licence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** All licences of all schools. */
public final class Licences {

    private static final String JOIN_FETCH = "eclipselink.join-fetch";
    private static final String REGION = "l.school.region";

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Licences(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the licence with this id, with its school and region}
     *
     * @param publicId of the licence
     */
    public Optional<Licence> find(UUID publicId) {
        return byId(publicId).getResultStream().findFirst();
    }

    /**
     * {@return the licence with this id, locked until the end of the transaction}
     *
     * @param publicId of the licence
     */
    public Optional<Licence> lock(UUID publicId) {
        return entityManager
                .createQuery("select l from Licence l where l.publicId = :id", Licence.class)
                .setParameter("id", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Licence> byId(UUID publicId) {
        return entityManager
                .createQuery("select l from Licence l where l.publicId = :id", Licence.class)
                .setParameter("id", publicId)
                .setHint(JOIN_FETCH, REGION);
    }

    /**
     * {@return the licence of a school for a school year}
     *
     * @param schoolId key of the school
     * @param year     any school year
     */
    public Optional<Licence> of(long schoolId, SchoolYear year) {
        return ofSchools(List.of(schoolId), year).stream().findFirst();
    }

    /**
     * {@return the licences of schools for a school year, by name of the school}
     *
     * @param schoolIds keys of the schools
     * @param year      any school year
     */
    public List<Licence> ofSchools(Collection<Long> schoolIds, SchoolYear year) {
        return schoolIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select l from Licence l where l.school.id in :schools and l.schoolYear = :year"
                                        + " order by l.school.name, l.school.id",
                                Licence.class)
                        .setParameter("schools", schoolIds)
                        .setParameter("year", year)
                        .setHint(JOIN_FETCH, REGION)
                        .getResultList();
    }

    /**
     * {@return the licences that were agreed on for a school year, of all schools that did not stop}
     *
     * @param year any school year
     */
    public List<Licence> agreedOn(SchoolYear year) {
        return entityManager
                .createQuery(
                        "select l from Licence l where l.schoolYear = :year and l.status = :agreed"
                                + " and l.school.status <> :ended order by l.id",
                        Licence.class)
                .setParameter("year", year)
                .setParameter("agreed", LicenceStatus.AGREED)
                .setParameter("ended", SchoolStatus.ENDED)
                .getResultList();
    }

    /**
     * {@return the licences of a region for a school year, by name of the school}
     *
     * @param regionId key of the region
     * @param year     any school year
     */
    public List<Licence> ofRegion(long regionId, SchoolYear year) {
        return entityManager
                .createQuery(
                        "select l from Licence l join fetch l.school s where s.region.id = :region"
                                + " and l.schoolYear = :year order by s.name, s.id",
                        Licence.class)
                .setParameter("region", regionId)
                .setParameter("year", year)
                .getResultList();
    }

    /**
     * {@return the school years for which a region has licences, the last one first}
     *
     * @param regionId key of the region
     */
    public List<SchoolYear> yearsOf(long regionId) {
        return entityManager
                .createQuery(
                        "select distinct l.schoolYear from Licence l where l.school.region.id = :region"
                                + " order by l.schoolYear desc",
                        SchoolYear.class)
                .setParameter("region", regionId)
                .getResultList();
    }

    /**
     * {@return all licences of a school, the newest school year first}
     *
     * @param schoolId key of the school
     */
    public List<Licence> ofSchool(long schoolId) {
        return entityManager
                .createQuery(
                        "select l from Licence l where l.school.id = :school order by l.schoolYear desc", Licence.class)
                .setParameter("school", schoolId)
                .setHint(JOIN_FETCH, REGION)
                .getResultList();
    }

    /**
     * {@return the schools of a region without a licence for a school year that did not stop, by name}
     *
     * @param regionId key of the region
     * @param year     any school year
     */
    public List<School> schoolsWithout(long regionId, SchoolYear year) {
        return entityManager
                .createQuery(
                        "select s from School s where s.region.id = :region and s.status in :statuses and not exists"
                                + " (select l from Licence l where l.school = s and l.schoolYear = :year)"
                                + " order by s.name, s.id",
                        School.class)
                .setParameter("region", regionId)
                .setParameter("statuses", List.of(SchoolStatus.AGREED, SchoolStatus.IMPLEMENTING, SchoolStatus.ACTIVE))
                .setParameter("year", year)
                .getResultList();
    }

    /**
     * {@return whether a school had a licence before a school year}
     *
     * @param schoolId key of the school
     * @param year     any school year
     */
    public boolean hadBefore(long schoolId, SchoolYear year) {
        return !entityManager
                .createQuery(
                        "select l.id from Licence l where l.school.id = :school and l.schoolYear < :year"
                                + " and l.status = :agreed",
                        Long.class)
                .setParameter("school", schoolId)
                .setParameter("year", year)
                .setParameter("agreed", LicenceStatus.AGREED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * {@return how many accounts are in use of each licence, by key: everybody with one of its roles at the school counts
     * once; where nobody does, it is left out}
     *
     * @param licences of any schools
     * @param day      on which is counted
     */
    public Map<Long, Long> used(Collection<Licence> licences, LocalDate day) {
        Map<Long, Long> used = new HashMap<>();
        if (!licences.isEmpty()) {
            entityManager
                    .createQuery(
                            "select l.id, count(distinct g.person.id) from RoleGrant g, Licence l join l.accountRoles r"
                                    + " where l.id in :licences and g.school = l.school and g.role = r"
                                    + " and g.begin <= :day and (g.end is null or g.end >= :day) group by l.id",
                            Object[].class)
                    .setParameter(
                            "licences", licences.stream().map(Licence::getId).toList())
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(row -> used.put((Long) row[0], (Long) row[1]));
        }
        return used;
    }

    /** @param licence a new one */
    public void add(Licence licence) {
        entityManager.persist(licence);
    }
}
