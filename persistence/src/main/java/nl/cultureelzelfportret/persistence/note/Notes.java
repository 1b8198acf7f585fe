package nl.cultureelzelfportret.persistence.note;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.Page;
import org.eclipse.persistence.config.QueryHints;

/** All notes. Lists start from what one reader may read: their own, or what was shared with them, at their schools. */
public final class Notes {

    private static final String SHOWN = "select n from Note n join fetch n.author left join fetch n.person p"
            + " left join fetch n.moment o left join fetch n.activity a where n.removedAt is null and n.school.id in :schools";
    private static final String OWN = " and n.author.id = :reader";
    private static final String SHARED =
            " and exists (select s.id from NoteShare s where s.note = n and s.colleague.id = :reader)";
    private static final String NEWEST_FIRST = " order by n.writtenAt desc, n.id desc";
    private static final int MOST_ABOUT_ONE_THING = 50;

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Notes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the note with this id, also one that is taken away}
     *
     * @param publicId of the note
     */
    public Optional<Note> find(UUID publicId) {
        return ById.find(
                entityManager
                        .createQuery(
                                "select n from Note n join fetch n.author join fetch n.school left join fetch n.person"
                                        + " left join fetch n.moment left join fetch n.activity where n.publicId = :publicId",
                                Note.class)
                        .setHint(QueryHints.LEFT_FETCH, "n.shares.colleague"),
                publicId);
    }

    /**
     * {@return a page of the notes that somebody may read, newest first}
     *
     * @param readerId key of the reader
     * @param schools  keys of the schools to which the reader belongs; at least one
     * @param filter   which notes are wanted
     * @param today    the day on which somebody has to be in a class
     * @param after    from where the page goes on, or null for the newest
     * @param size     how many notes
     */
    public Page<Note> readBy(
            long readerId, Collection<Long> schools, NoteFilter filter, LocalDate today, Cursor after, int size) {
        Map<String, Object> parameters = new HashMap<>(Map.of("reader", readerId, "schools", schools));
        String jpql = SHOWN
                + (filter.shared() ? SHARED : OWN)
                + wanted(filter, today, parameters)
                + goingOn(after, parameters)
                + NEWEST_FIRST;
        List<Note> found = list(jpql, parameters, size + 1);
        return Page.of(found, size, note -> new Cursor(note.getWrittenAt(), note.getId()));
    }

    private static String wanted(NoteFilter filter, LocalDate today, Map<String, Object> parameters) {
        StringBuilder jpql = new StringBuilder();
        if (!filter.words().isEmpty()) {
            parameters.put("words", "%" + filter.words().replaceAll("([!%_])", "!$1") + "%");
            jpql.append(" and (n.text like :words escape '!' or p.givenName like :words escape '!'"
                    + " or p.familyName like :words escape '!' or a.plan.title like :words escape '!')");
        }
        if (filter.subject() != null) {
            parameters.put("subject", filter.subject());
            jpql.append(" and (p.publicId = :subject or a.publicId = :subject)");
        }
        if (filter.schoolClass() != null) {
            parameters.putAll(Map.of("class", filter.schoolClass(), "pupil", Role.PUPIL, "today", today));
            jpql.append(" and (exists (select m.id from Membership m where m.person = p and m.role = :pupil"
                    + " and m.schoolClass.publicId = :class and m.begin <= :today"
                    + " and (m.end is null or m.end >= :today))"
                    + " or a.id in (select b.id from Activity b join b.classes c where c.publicId = :class))");
        }
        return jpql.toString();
    }

    private static String goingOn(Cursor after, Map<String, Object> parameters) {
        if (after == null) {
            return "";
        }
        parameters.put("at", after.at());
        parameters.put("id", after.id());
        return " and n.writtenAt <= :at and (n.writtenAt < :at or n.id < :id)";
    }

    /**
     * {@return what somebody may read about a person, a moment or an activity, newest first}
     *
     * @param readerId key of the reader
     * @param schools  keys of the schools to which the reader belongs; at least one
     * @param subject  id of the person, the moment or the activity
     */
    public List<Note> about(long readerId, Collection<Long> schools, UUID subject) {
        String either = " and (n.author.id = :reader or exists"
                + " (select s.id from NoteShare s where s.note = n and s.colleague.id = :reader))"
                + " and (p.publicId = :subject or o.publicId = :subject or a.publicId = :subject)";
        return list(
                SHOWN + either + NEWEST_FIRST,
                Map.of("reader", readerId, "schools", schools, "subject", subject),
                MOST_ABOUT_ONE_THING);
    }

    private List<Note> list(String jpql, Map<String, Object> parameters, int most) {
        TypedQuery<Note> query = entityManager
                .createQuery(jpql, Note.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "n.shares.colleague")
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * {@return all notes by and about a person, oldest first}
     *
     * @param personId key of the person
     */
    public List<Note> allOf(long personId) {
        return entityManager
                .createQuery(
                        "select n from Note n join fetch n.author left join fetch n.person left join fetch n.moment"
                                + " left join fetch n.activity where n.author.id = :person or n.person.id = :person order by n.id",
                        Note.class)
                .setParameter("person", personId)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "n.shares.colleague")
                .getResultList();
    }

    /**
     * Takes everything back that was shared with a person.
     *
     * @param personId key of the person
     */
    public void takeBackFrom(long personId) {
        entityManager
                .createQuery("delete from NoteShare s where s.colleague.id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    /**
     * {@return the ids of everything about a person of which a note could be in the making: the person and their moments}
     *
     * @param personId key of the person
     */
    public List<UUID> subjectsOf(long personId) {
        return Stream.of(
                        "select p.publicId from Person p where p.id = :person",
                        "select m.publicId from Moment m where m.owner.id = :person",
                        "select n.publicId from Note n where n.person.id = :person")
                .flatMap(jpql -> entityManager
                        .createQuery(jpql, UUID.class)
                        .setParameter("person", personId)
                        .getResultStream())
                .toList();
    }

    /**
     * {@return notes that were taken away long enough ago to be erased}
     *
     * @param before taken away before this time
     */
    public List<Note> removedBefore(Instant before) {
        return entityManager
                .createQuery("select n from Note n where n.removedAt < :before", Note.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** @param note a new one */
    public void add(Note note) {
        entityManager.persist(note);
    }

    /** @param note to erase for good */
    public void erase(Note note) {
        entityManager.remove(note);
    }
}
