package nl.cultureelzelfportret.persistence.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** All user names and the hashes of their passwords. */
public final class Credentials {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Credentials(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the credential with this user name, with its person}
     *
     * @param userName as somebody typed it
     */
    public Optional<Credential> withUserName(String userName) {
        return entityManager
                .createQuery(
                        "select c from Credential c join fetch c.person where c.userName = :userName", Credential.class)
                .setParameter("userName", Credential.normalised(userName))
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return the credential of a person, locked until the end of the transaction}
     *
     * @param personId key of the person
     */
    public Optional<Credential> lock(long personId) {
        return entityManager
                .createQuery("select c from Credential c where c.person.id = :person", Credential.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
