package nl.cultureelzelfportret.persistence.vocabulary;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.School;

/** All terms of all regions and schools. */
public final class Terms {

    /** As terms are listed: kind by kind, an indicator under its competence, a school's own after those of its region. */
    public static final Comparator<Term> ORDER = Comparator.comparing(Term::getKind)
            .thenComparing(Term::getCompetence, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(term -> term.getSchool() != null)
            .thenComparing(Term::getPosition)
            .thenComparing(Term::getId);

    private static final Set<Long> NOWHERE = Set.of(0L);

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Terms(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the term with this id}
     *
     * @param publicId of the term
     */
    public Optional<Term> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery(
                        "select t from Term t join fetch t.region where t.publicId = :publicId", Term.class),
                publicId);
    }

    /**
     * {@return the vocabulary of these schools: of their regions and what they added, with what was retired, in its order}
     *
     * @param schools keys of the schools; a term is hidden if none of them uses it
     */
    public List<TermLine> ofSchools(Collection<Long> schools) {
        return lines(
                "t.region.id in (select own.region.id from School own where own.id in :schools)"
                        + " and (s.id is null or s.id in :schools)",
                schools.isEmpty() ? NOWHERE : schools,
                null);
    }

    /**
     * {@return the vocabulary of a region, without what schools added, with what was retired, in its order}
     *
     * @param region key of the region
     */
    public List<TermLine> ofRegion(long region) {
        return lines("t.region.id = :region and s.id is null", NOWHERE, region);
    }

    private List<TermLine> lines(String where, Collection<Long> schools, Long region) {
        var query = entityManager
                .createQuery(
                        "select t, (select count(h) from HiddenTerm h where h.term = t and h.school.id in :schools), s"
                                + " from Term t left join t.school s where " + where,
                        Object[].class)
                .setParameter("schools", schools);
        if (region != null) {
            query.setParameter("region", region);
        }
        return query.getResultList().stream()
                .sorted(Comparator.comparing(row -> (Term) row[0], ORDER))
                .map(row -> line((Term) row[0], (Long) row[1] >= schools.size()))
                .toList();
    }

    private static TermLine line(Term term, boolean hidden) {
        return new TermLine(TermRow.of(term), term.getSchool() != null, term.getRetiredAt() != null, hidden);
    }

    /**
     * {@return those of these terms that somebody of these schools can choose}
     *
     * @param publicIds of terms
     * @param schools   keys of the schools
     */
    public List<Term> choosable(Collection<UUID> publicIds, Collection<Long> schools) {
        return publicIds.isEmpty() || schools.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select t from Term t where t.publicId in :ids"
                                        + " and t.region.id in (select s.region.id from School s where s.id in :schools)"
                                        + " and (t.school is null or t.school.id in :schools)",
                                Term.class)
                        .setParameter("ids", publicIds)
                        .setParameter("schools", schools)
                        .getResultList();
    }

    /**
     * {@return the terms that stand in one list with this one, and this one, in their order}
     *
     * @param term of a region or a school
     */
    public List<Term> beside(Term term) {
        return entityManager
                .createQuery(
                        "select t from Term t where t.region = :region and t.kind = :kind order by t.position, t.id",
                        Term.class)
                .setParameter("region", term.getRegion())
                .setParameter("kind", term.getKind())
                .getResultStream()
                .filter(term::isBeside)
                .toList();
    }

    /**
     * Gives a new region the start set, to go its own way with. Plain SQL, because it is a copy within the database.
     *
     * @param region a new one
     */
    public void begin(Region region) {
        entityManager.flush();
        entityManager
                .createNativeQuery(
                        "insert into term (public_id, version, region_id, kind, competence, code, po_nl, po_en,"
                                + " vo_nl, vo_en, position) select uuid(), 1, ?1, kind, competence, code, po_nl, po_en, vo_nl,"
                                + " vo_en, position from start_term order by position")
                .setParameter(1, region.getId())
                .executeUpdate();
    }

    /** @param term a new one */
    public void add(Term term) {
        entityManager.persist(term);
    }

    /**
     * Hides a term of a region from those of a school, or shows it again.
     *
     * @param school that does not use it
     * @param term   of its region
     * @param hidden whether it is hidden from now on
     */
    public void hide(School school, Term term, boolean hidden) {
        List<HiddenTerm> found = entityManager
                .createQuery("select h from HiddenTerm h where h.school = :school and h.term = :term", HiddenTerm.class)
                .setParameter("school", school)
                .setParameter("term", term)
                .getResultList();
        if (hidden && found.isEmpty()) {
            entityManager.persist(new HiddenTerm(school, term));
        } else if (!hidden) {
            found.forEach(entityManager::remove);
        }
    }

    /**
     * {@return the words of their own with which somebody tagged anything, in the order of the alphabet}
     *
     * @param ownerId key of the person
     * @param most    at most so many
     */
    @SuppressWarnings("unchecked")
    public List<String> ownTagsOf(long ownerId, int most) {
        return entityManager
                .createNativeQuery("select distinct word from moment_tag where owner_id = ?1 order by word")
                .setParameter(1, ownerId)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Takes the words of their own off everything that somebody tagged.
     *
     * @param ownerId key of the person
     */
    public void eraseOwnTagsOf(long ownerId) {
        entityManager
                .createNativeQuery("delete from moment_tag where owner_id = ?1")
                .setParameter(1, ownerId)
                .executeUpdate();
    }
}
