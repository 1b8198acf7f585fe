package nl.cultureelzelfportret.persistence.news;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.InstantConverter;
import nl.cultureelzelfportret.persistence.core.Page;

/** All news. */
public final class NewsItems {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public NewsItems(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param item that just happened */
    public void add(NewsItem item) {
        entityManager.persist(item);
    }

    /**
     * {@return a page of what happened for a person, newest first, with who did it}
     *
     * @param recipientId key of the person
     * @param after       from where the page goes on, or null for the newest
     * @param size        how many
     */
    public Page<NewsItem> of(long recipientId, Cursor after, int size) {
        TypedQuery<NewsItem> query = entityManager
                .createQuery(
                        "select n from NewsItem n join fetch n.actor where n.recipient.id = :recipient"
                                + (after == null
                                        ? ""
                                        : " and n.happenedAt <= :at and (n.happenedAt < :at or n.id < :id)")
                                + " order by n.happenedAt desc, n.id desc",
                        NewsItem.class)
                .setParameter("recipient", recipientId)
                .setMaxResults(size + 1);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return Page.of(query.getResultList(), size, item -> new Cursor(item.getHappenedAt(), item.getId()));
    }

    /**
     * {@return whether there is something that a person did not read yet}
     *
     * @param recipientId key of the person
     */
    public boolean isUnread(long recipientId) {
        return !entityManager
                .createQuery(
                        "select n.id from NewsItem n where n.recipient.id = :recipient and n.readAt is null",
                        Long.class)
                .setParameter("recipient", recipientId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * {@return a person's own news with this id}
     *
     * @param recipientId key of the person
     * @param publicId    of the news
     */
    public Optional<NewsItem> find(long recipientId, UUID publicId) {
        return entityManager
                .createQuery(
                        "select n from NewsItem n join fetch n.actor"
                                + " where n.recipient.id = :recipient and n.publicId = :publicId",
                        NewsItem.class)
                .setParameter("recipient", recipientId)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    /**
     * A person read all news about a thing.
     *
     * @param recipientId key of the person
     * @param subject     id of the thing
     * @param now         the time
     */
    public void readAbout(long recipientId, UUID subject, Instant now) {
        entityManager
                .createQuery("update NewsItem n set n.readAt = :now"
                        + " where n.recipient.id = :recipient and n.subject = :subject and n.readAt is null")
                .setParameter("now", now)
                .setParameter("recipient", recipientId)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /**
     * Removes what these people were told of this kind about a thing.
     *
     * @param recipients keys of the people
     * @param kind       what had happened
     * @param subject    id of the thing
     */
    public void removeAbout(Collection<Long> recipients, NewsKind kind, UUID subject) {
        if (!recipients.isEmpty()) {
            entityManager
                    .createQuery("delete from NewsItem n where n.recipient.id in :recipients and n.kind = :kind"
                            + " and n.subject = :subject")
                    .setParameter("recipients", recipients)
                    .setParameter("kind", kind)
                    .setParameter("subject", subject)
                    .executeUpdate();
        }
    }

    /**
     * A person read everything.
     *
     * @param recipientId key of the person
     * @param now         the time
     */
    public void readAll(long recipientId, Instant now) {
        entityManager
                .createQuery("update NewsItem n set n.readAt = :now"
                        + " where n.recipient.id = :recipient and n.readAt is null")
                .setParameter("now", now)
                .setParameter("recipient", recipientId)
                .executeUpdate();
    }

    /**
     * Removes old news. Plain SQL, because JPA cannot remove some at a time.
     *
     * @param before happened before this time
     * @param atMost so many at a time
     * @return how many there were
     */
    public int removeBefore(Instant before, int atMost) {
        return entityManager
                .createNativeQuery("delete from news_item where happened_at < ?1 order by happened_at limit ?2")
                .setParameter(1, new InstantConverter().convertToDatabaseColumn(before))
                .setParameter(2, atMost)
                .executeUpdate();
    }

    /**
     * {@return everything for a person and about what that person did, oldest first}
     *
     * @param personId key of the person
     */
    public List<NewsItem> concerning(long personId) {
        return entityManager
                .createQuery(
                        "select n from NewsItem n join fetch n.actor join fetch n.recipient"
                                + " where n.recipient.id = :person or n.actor.id = :person order by n.id",
                        NewsItem.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * Tells many people of the same thing, in one statement: EclipseLink would ask for the key of each row.
     *
     * @param recipients keys of the people
     * @param actor      key of who did it
     * @param kind       what happened
     * @param subject    id of the thing that it is about
     * @param now        the time
     */
    public void addForAll(Collection<Long> recipients, long actor, NewsKind kind, UUID subject, Instant now) {
        if (recipients.isEmpty()) {
            return;
        }
        String row = "(?, 1, ?, ?, ?, ?, ?)";
        Query insert = entityManager.createNativeQuery(
                "insert into news_item (public_id, version, recipient_id, actor_id, kind, subject, happened_at) values "
                        + String.join(", ", Collections.nCopies(recipients.size(), row)));
        int place = 1;
        for (Long recipient : recipients) {
            insert.setParameter(place++, UUID.randomUUID().toString());
            insert.setParameter(place++, recipient);
            insert.setParameter(place++, actor);
            insert.setParameter(place++, kind.name());
            insert.setParameter(place++, subject.toString());
            insert.setParameter(place++, new InstantConverter().convertToDatabaseColumn(now));
        }
        insert.executeUpdate();
    }

    /**
     * Removes all news for a person and about what that person did.
     *
     * @param personId key of the person
     */
    public void removeOf(long personId) {
        entityManager
                .createQuery("delete from NewsItem n where n.recipient.id = :person or n.actor.id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
