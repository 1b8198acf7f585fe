package nl.cultureelzelfportret.persistence.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All mail. */
public final class Mails {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Mails(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the ids of mail that is due, the longest waiting first}
     *
     * @param now    the time
     * @param atMost so many at a time
     */
    public List<UUID> due(Instant now, int atMost) {
        return entityManager
                .createQuery(
                        "select m.publicId from Mail m where m.status = :queued and m.nextTryAt <= :now"
                                + " order by m.nextTryAt",
                        UUID.class)
                .setParameter("queued", MailStatus.QUEUED)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * {@return the mail with this id, locked until the end of the transaction}
     *
     * @param publicId of the mail
     */
    public Optional<Mail> lock(UUID publicId) {
        return entityManager
                .createQuery("select m from Mail m where m.publicId = :publicId", Mail.class)
                .setParameter("publicId", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return the newest mail of a region, whatever became of it}
     *
     * @param regionId key of the region
     * @param atMost   so many
     */
    public List<Mail> of(long regionId, int atMost) {
        return entityManager
                .createQuery("select m from Mail m where m.region.id = :region order by m.queuedAt desc", Mail.class)
                .setParameter("region", regionId)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** @param mail a new one */
    public void add(Mail mail) {
        entityManager.persist(mail);
    }
}
