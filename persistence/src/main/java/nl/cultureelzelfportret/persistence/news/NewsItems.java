package nl.cultureelzelfportret.persistence.news;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.InstantConverter;

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
