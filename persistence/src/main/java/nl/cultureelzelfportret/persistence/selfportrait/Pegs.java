package nl.cultureelzelfportret.persistence.selfportrait;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Chapters and pegs, found by their owner only. */
public final class Pegs {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Pegs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return a chapter of somebody's self-portrait}
     *
     * @param person  id of the person
     * @param chapter id of the chapter
     */
    public Optional<Chapter> chapter(UUID person, UUID chapter) {
        return entityManager
                .createQuery(
                        "select c from Chapter c where c.selfPortrait.publicId = :person and c.publicId = :chapter",
                        Chapter.class)
                .setParameter("person", person)
                .setParameter("chapter", chapter)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return a peg of somebody's self-portrait, with its chapter}
     *
     * @param person id of the person
     * @param peg    id of the peg
     */
    public Optional<Peg> peg(UUID person, UUID peg) {
        return one("p.publicId", person, peg);
    }

    /**
     * {@return the peg on which a moment hangs}
     *
     * @param person id of its owner
     * @param moment id of the moment
     */
    public Optional<Peg> holding(UUID person, UUID moment) {
        return one("p.moment.publicId", person, moment);
    }

    /**
     * {@return the peg on which a comparison hangs}
     *
     * @param person     id of its owner
     * @param comparison id of the comparison
     */
    public Optional<Peg> comparing(UUID person, UUID comparison) {
        return one("p.comparison.publicId", person, comparison);
    }

    private Optional<Peg> one(String which, UUID person, UUID id) {
        return entityManager
                .createQuery(
                        "select p from Peg p join fetch p.chapter where p.chapter.selfPortrait.publicId = :person and "
                                + which + " = :id",
                        Peg.class)
                .setParameter("person", person)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return how much hangs on somebody's self-portrait}
     *
     * @param person id of the person
     */
    public long count(UUID person) {
        return entityManager
                .createQuery("select count(p) from Peg p where p.chapter.selfPortrait.publicId = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
