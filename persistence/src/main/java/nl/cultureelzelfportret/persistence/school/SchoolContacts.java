package nl.cultureelzelfportret.persistence.school;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Whom institutes can ask at schools. */
public final class SchoolContacts {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public SchoolContacts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return whom one can ask at a school, the first one first}
     *
     * @param schoolId key of the school
     */
    public List<SchoolContact> of(long schoolId) {
        return entityManager
                .createQuery(
                        "select c from SchoolContact c where c.school.id = :school order by c.id", SchoolContact.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /** @param contact a new one */
    public void add(SchoolContact contact) {
        entityManager.persist(contact);
    }

    /** @param contact whom one does not ask any more */
    public void remove(SchoolContact contact) {
        entityManager.remove(contact);
    }
}
