package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.media.MediaFile;

/** All moments. Lists come newest first, a page at a time, with their owner, tags and files already read. */
public final class Moments {

    private static final String NOT_HIDDEN = " and m.hiding.at is null";

    /** A count and not exists: that would have the database begin with the members, and read everything they ever made. */
    private static final String PRESENT_OWNER =
            " and 0 < (select count(s) from Membership s where s.person = m.owner and s.schoolClass.id = :class"
                    + " and s.begin <= :today and (s.end is null or s.end >= :today))";

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Moments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the moment with this id, also when it lies in the bin}
     *
     * @param publicId of the moment
     */
    public Optional<Moment> find(UUID publicId) {
        return ById.find(
                entityManager.createQuery(
                        "select m from Moment m join fetch m.owner left join fetch m.process where m.publicId = :publicId",
                        Moment.class),
                publicId);
    }

    /**
     * {@return the moments with these ids, with their owners, also those in the bin; without tags and files}
     *
     * @param publicIds of the moments; at least one
     */
    public List<Moment> findAll(Collection<UUID> publicIds) {
        return entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner left join fetch m.process"
                                + " where m.publicId in :publicIds",
                        Moment.class)
                .setParameter("publicIds", publicIds)
                .getResultList();
    }

    /**
     * {@return the steps of a process in their order, without those in the bin}
     *
     * @param process with its owner
     */
    public List<Moment> stepsOf(Moment process) {
        return entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner where m.process = :process and m.withdrawnAt is null"
                                + " order by m.postedAt, m.id",
                        Moment.class)
                .setParameter("process", process)
                .getResultList();
    }

    /**
     * {@return the moment on which a file hangs, also when it lies in the bin}
     *
     * @param mediaFileId key of the file
     */
    public Optional<Moment> showing(long mediaFileId) {
        return entityManager
                .createQuery(
                        "select m from Attachment a join a.moment m left join fetch m.process"
                                + " where a.file.id = :file order by a.id",
                        Moment.class)
                .setParameter("file", mediaFileId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return a page of what a person posted, as far as these circles reach}
     *
     * @param ownerId key of the person
     * @param circles which visibilities; all of them for the owner
     * @param hidden  whether those that a teacher hid are wanted too
     * @param filter  which moments are wanted
     * @param after   from where the page goes on, or null for the newest
     * @param size    how many moments
     */
    public Page<Moment> timelineOf(
            long ownerId,
            Collection<Visibility> circles,
            boolean hidden,
            TimelineFilter filter,
            Cursor after,
            int size) {
        return new MomentQuery("select m from Moment m join fetch m.owner"
                        + " where m.owner.id = :owner and m.process is null and m.withdrawnAt is null"
                        + " and m.visibility in :circles"
                        + (hidden ? "" : NOT_HIDDEN))
                .with("owner", ownerId)
                .with("circles", circles)
                .wanting(filter)
                .goingOn("m.postedAt", "m.id", after)
                .page(entityManager, size);
    }

    /**
     * {@return a page of what the present members of a class shared while they were in it}
     *
     * @param schoolClassId key of the class
     * @param circles       which visibilities; a teacher of the class sees more
     * @param hidden        whether those that a teacher hid are wanted too
     * @param today         the day on which somebody has to be a member
     * @param filter        which moments are wanted
     * @param after         from where the page goes on, or null for the newest
     * @param size          how many moments
     */
    public Page<Moment> timelineOfClass(
            long schoolClassId,
            Collection<Visibility> circles,
            boolean hidden,
            LocalDate today,
            TimelineFilter filter,
            Cursor after,
            int size) {
        return new MomentQuery("select m from Moment m join fetch m.owner join m.classTimelines e"
                        + " where e.schoolClass.id = :class and e.visibility in :circles and m.withdrawnAt is null"
                        + PRESENT_OWNER
                        + (hidden ? "" : NOT_HIDDEN))
                .with("class", schoolClassId)
                .with("circles", circles)
                .with("today", today)
                .wanting(filter)
                .goingOn("e.postedAt", "e.moment.id", after)
                .page(entityManager, size);
    }

    /**
     * {@return a page of everything of a person in which these words stand, the steps of processes included}
     *
     * @param ownerId key of the person
     * @param sought  the words; without words everything is found
     * @param filter  which moments are wanted
     * @param after   from where the page goes on, or null for the newest
     * @param size    how many moments
     */
    public Page<Moment> search(long ownerId, Sought sought, TimelineFilter filter, Cursor after, int size) {
        return new MomentQuery(
                        "select m from Moment m join fetch m.owner left join fetch m.process p"
                                + " where m.owner.id = :owner and m.withdrawnAt is null and (p is null or p.withdrawnAt is null)")
                .with("owner", ownerId)
                .holding(sought)
                .wanting(filter)
                .goingOn("m.postedAt", "m.id", after)
                .page(entityManager, size);
    }

    /**
     * {@return by what one can choose among the moments of a person}
     *
     * <p>Plain SQL, because JPA cannot ask for both at once; each half reads one index, however many moments there are.
     *
     * @param ownerId key of the person
     */
    public Choices choicesOf(long ownerId) {
        List<?> rows = entityManager
                .createNativeQuery("select distinct school_year, null from moment where owner_id = ?1"
                        + " union all select distinct null, word from moment_tag where owner_id = ?1")
                .setParameter(1, ownerId)
                .getResultList();
        return Choices.of(rows);
    }

    /**
     * {@return what a person withdrew, the last one first}
     *
     * @param ownerId key of the person
     */
    public List<Moment> binOf(long ownerId) {
        return entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner"
                                + " where m.owner.id = :owner and m.withdrawnAt is not null order by m.withdrawnAt desc",
                        Moment.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    /**
     * {@return moments that have been in a bin long enough to be erased}
     *
     * @param before  withdrawn before this time
     * @param atMost  so many at a time
     */
    public List<Moment> withdrawnBefore(Instant before, int atMost) {
        return entityManager
                .createQuery(
                        "select m from Moment m where m.withdrawnAt < :before order by m.withdrawnAt", Moment.class)
                .setParameter("before", before)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * {@return files that hang on nothing: taken off a moment, or left over from a draft that was finished or thrown
     * away}
     *
     * @param before received before this time
     * @param atMost so many at a time
     */
    public List<MediaFile> looseFiles(Instant before, int atMost) {
        return entityManager
                .createQuery(
                        "select f from MediaFile f left join f.draft d"
                                + " where f.receivedAt < :before and f.apart = false"
                                + " and (d is null or d.finishedAt is not null)"
                                + " and not exists (select a.id from Attachment a where a.file = f)",
                        MediaFile.class)
                .setParameter("before", before)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** @param moment a new one */
    public void add(Moment moment) {
        entityManager.persist(moment);
    }

    /** @param moment to erase for good */
    public void erase(Moment moment) {
        entityManager.remove(moment);
    }

    /**
     * {@return everything that a person posted, also what lies in the bin, oldest first}
     *
     * @param ownerId key of the person
     */
    public List<Moment> allOf(long ownerId) {
        return entityManager
                .createQuery(
                        "select m from Moment m left join fetch m.process where m.owner.id = :owner order by m.postedAt, m.id",
                        Moment.class)
                .setParameter("owner", ownerId)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "m.competences")
                .setHint("eclipselink.batch", "m.attachments.file")
                .getResultList();
    }

    /**
     * {@return whether a moment was shared with one of these classes}
     *
     * @param classIds keys of the classes, at least one
     */
    public boolean isAnySharedWith(Collection<Long> classIds) {
        return !entityManager
                .createQuery("select e.id from ClassTimelineEntry e where e.schoolClass.id in :classes")
                .setParameter("classes", classIds)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
