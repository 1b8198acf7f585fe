package nl.cultureelzelfportret.persistence.draft;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.core.InstantConverter;

/** All drafts. */
public final class Drafts {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Drafts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the draft with this id, whoever's it is}
     *
     * @param publicId chosen by a browser
     */
    public Optional<Draft> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery(
                        "select d from Draft d join fetch d.owner where d.publicId = :publicId", Draft.class),
                publicId);
    }

    /**
     * {@return the drafts with these ids, whoever's they are, with their fields}
     *
     * @param publicIds chosen elsewhere
     */
    public List<Draft> findAll(Collection<UUID> publicIds) {
        if (publicIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select d from Draft d where d.publicId in :publicIds", Draft.class)
                .setParameter("publicIds", publicIds)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.fields")
                .getResultList();
    }

    /**
     * {@return a person's own draft with this id, locked until the end of the transaction}
     *
     * @param ownerId  key of the person
     * @param publicId chosen by their browser
     */
    public Optional<Draft> lock(long ownerId, UUID publicId) {
        return entityManager
                .createQuery("select d from Draft d where d.owner.id = :owner and d.publicId = :publicId", Draft.class)
                .setParameter("owner", ownerId)
                .setParameter("publicId", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return what a person began and did not finish, newest first, with its fields}
     *
     * @param ownerId key of the person
     * @param forms   of these forms only
     * @param limit   at most so many
     */
    public List<Draft> unfinished(long ownerId, Collection<String> forms, int limit) {
        return entityManager
                .createQuery(
                        "select d from Draft d where d.owner.id = :owner and d.subject is null and d.form in :forms"
                                + " and d.finishedAt is null order by d.savedAt desc",
                        Draft.class)
                .setParameter("owner", ownerId)
                .setParameter("forms", forms)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.fields")
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * {@return the unfinished change of something, if its owner began one}
     *
     * @param ownerId key of the person
     * @param subject id of the thing
     */
    public Optional<Draft> changing(long ownerId, UUID subject) {
        return entityManager
                .createQuery(
                        "select d from Draft d where d.owner.id = :owner and d.subject = :subject and d.finishedAt is null order by d.savedAt desc",
                        Draft.class)
                .setParameter("owner", ownerId)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return what a person is typing about something in one of several forms, if they began}
     *
     * @param ownerId key of the person
     * @param form    which form
     * @param subject id of the thing
     */
    public Optional<Draft> typing(long ownerId, String form, UUID subject) {
        return entityManager
                .createQuery(
                        "select d from Draft d where d.owner.id = :owner and d.form = :form and d.subject = :subject"
                                + " and d.finishedAt is null order by d.savedAt desc",
                        Draft.class)
                .setParameter("owner", ownerId)
                .setParameter("form", form)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Removes what is left of drafts that were finished long ago.
     *
     * @param before finished before this time
     * @return how many there were
     */
    public int removeFinishedBefore(Instant before) {
        return entityManager
                .createQuery("delete from Draft d where d.finishedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /**
     * Makes sure that there is a draft with this id. Two requests may do so at the same time, one for what is typed and
     * one for a photograph: the second one finds what the first one made, and has the row to itself. (Without the update it would
     * have it together with a third one, and each would wait for the other.) Plain SQL, because JPA knows no such insert.
     *
     * @param publicId chosen by a browser
     * @param ownerId  key of the person
     * @param form     which form
     * @param subject  id of the thing that is being changed, or null for something new
     * @param now      the time
     */
    public void begin(UUID publicId, long ownerId, String form, UUID subject, Instant now) {
        entityManager
                .createNativeQuery("insert ignore into draft (public_id, version, owner_id, form, subject, saved_at)"
                        + " values (?1, 1, ?2, ?3, ?4, ?5) on duplicate key update id = id")
                .setParameter(1, publicId.toString())
                .setParameter(2, ownerId)
                .setParameter(3, form)
                .setParameter(4, subject == null ? null : subject.toString())
                .setParameter(5, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    /** @param draft finished or thrown away */
    public void remove(Draft draft) {
        entityManager.remove(draft);
    }

    /**
     * {@return everything that a person typed and did not finish, and what is left of what they did finish}
     *
     * @param ownerId key of the person
     */
    public List<Draft> allOf(long ownerId) {
        return entityManager
                .createQuery("select d from Draft d where d.owner.id = :owner order by d.savedAt", Draft.class)
                .setParameter("owner", ownerId)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.fields")
                .getResultList();
    }

    /**
     * Removes all drafts of these forms, whoever types in them.
     *
     * @param forms names of forms that are about one thing
     */
    public void removeOf(Collection<String> forms) {
        if (!forms.isEmpty()) {
            entityManager
                    .createQuery("delete from Draft d where d.form in :forms")
                    .setParameter("forms", forms)
                    .executeUpdate();
        }
    }
}
