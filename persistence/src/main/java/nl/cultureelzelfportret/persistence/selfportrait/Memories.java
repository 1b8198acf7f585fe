package nl.cultureelzelfportret.persistence.selfportrait;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;

/** What people did on about the same day in other years. */
public final class Memories {

    private static final int MOST = 30;

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Memories(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A stretch of time.
     *
     * @param from  its beginning
     * @param until its end, which does not belong to it
     */
    public record Stretch(Instant from, Instant until) {}

    /**
     * {@return somebody's moments of these days, the last first, at most thirty}
     *
     * @param ownerId   key of the person
     * @param stretches days of other years
     */
    public List<Memory> of(long ownerId, List<Stretch> stretches) {
        String days = IntStream.range(0, stretches.size())
                .mapToObj(number -> "m.postedAt >= :from" + number + " and m.postedAt < :until" + number)
                .collect(Collectors.joining(" or "));
        TypedQuery<Object[]> query = entityManager
                .createQuery(
                        "select m.publicId, m.kind, m.text.title, m.text.text, m.postedAt, f.publicId from Moment m"
                                + " left join m.attachments a on a.position = 0"
                                + " left join a.file f on f.kind = :photograph"
                                + " where m.owner.id = :owner and m.withdrawnAt is null and m.kind <> :step and ("
                                + days
                                + ") order by m.postedAt desc, m.id desc",
                        Object[].class)
                .setParameter("owner", ownerId)
                .setParameter("photograph", MediaKind.PHOTOGRAPH)
                .setParameter("step", MomentKind.PROCESS_STEP)
                .setMaxResults(MOST);
        for (int number = 0; number < stretches.size(); number++) {
            query.setParameter("from" + number, stretches.get(number).from());
            query.setParameter("until" + number, stretches.get(number).until());
        }
        return query.getResultList().stream().map(Memories::memory).toList();
    }

    private static Memory memory(Object... row) {
        MomentText text = new MomentText((String) row[2], (String) row[3], "");
        return new Memory((UUID) row[0], (MomentKind) row[1], text.heading(), (Instant) row[4], (UUID) row[5]);
    }
}
