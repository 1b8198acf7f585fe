package nl.cultureelzelfportret.persistence.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All user names and the hashes of their passwords. */
public final class Credentials {

    private static final int MANY = 1000;

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Credentials(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the credential with this user name, locked until the end of the transaction so that tries are counted
     * one by one}
     *
     * @param userName as somebody typed it
     */
    public Optional<Credential> lockUserName(String userName) {
        return lock("select c from Credential c where c.userName = :key", Credential.normalised(userName));
    }

    /**
     * {@return the credential of a person, locked until the end of the transaction}
     *
     * @param personId key of the person
     */
    public Optional<Credential> lockPerson(long personId) {
        return lock("select c from Credential c where c.person.id = :key", personId);
    }

    private Optional<Credential> lock(String jpql, Object key) {
        return entityManager
                .createQuery(jpql, Credential.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return how a person signs in; empty for somebody who cannot}
     *
     * @param personId key of the person
     */
    public Optional<Credential> ofPerson(long personId) {
        return entityManager
                .createQuery("select c from Credential c where c.person.id = :person", Credential.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return with what people sign in, by key; nothing for who cannot}
     *
     * @param personIds keys of people
     */
    public Map<Long, String> userNames(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select c.person.id, c.userName from Credential c where c.person.id in :people",
                                Object[].class)
                        .setParameter("people", personIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /**
     * {@return whether somebody signs in with this user name}
     *
     * @param userName as somebody typed it
     */
    public boolean isTaken(String userName) {
        return !entityManager
                .createQuery("select c.id from Credential c where c.userName = :userName", Long.class)
                .setParameter("userName", Credential.normalised(userName))
                .getResultList()
                .isEmpty();
    }

    /**
     * {@return which of some user names somebody has already}
     *
     * @param wanted any number of them
     */
    public List<String> taken(Collection<String> wanted) {
        List<String> all = List.copyOf(wanted);
        return Stream.iterate(0, first -> first < all.size(), first -> first + MANY)
                .flatMap(first -> entityManager
                        .createQuery("select c.userName from Credential c where c.userName in :names", String.class)
                        .setParameter("names", all.subList(first, Math.min(first + MANY, all.size())))
                        .getResultStream())
                .toList();
    }

    /** @param credential a new one */
    public void add(Credential credential) {
        entityManager.persist(credential);
    }
}
