package nl.cultureelzelfportret.persistence.onboarding;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions at schools. */
public final class TrainingSessions {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public TrainingSessions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return a session of a school}
     *
     * @param schoolId key of the school
     * @param publicId of the session
     */
    public Optional<TrainingSession> find(long schoolId, UUID publicId) {
        return entityManager
                .createQuery(
                        "select s from TrainingSession s where s.school.id = :school and s.publicId = :publicId",
                        TrainingSession.class)
                .setParameter("school", schoolId)
                .setParameter("publicId", publicId)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return the sessions at schools, in the order of the calendar, with who is expected}
     *
     * @param schoolIds keys of the schools
     */
    public List<TrainingSession> of(Collection<Long> schoolIds) {
        return schoolIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select distinct s from TrainingSession s left join fetch s.attendees"
                                        + " where s.school.id in :schools order by s.beginsAt, s.id",
                                TrainingSession.class)
                        .setParameter("schools", schoolIds)
                        .getResultList();
    }

    /** @param session a new one */
    public void add(TrainingSession session) {
        entityManager.persist(session);
    }

    /** @param session that is not given after all */
    public void remove(TrainingSession session) {
        entityManager.remove(session);
    }
}
