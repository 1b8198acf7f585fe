package nl.cultureelzelfportret.persistence.growth;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.InstantConverter;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Figures of many people at once, of what they share with their teacher: each kind in one statement. */
public final class Figures {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Figures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return what people shared, week by week}
     *
     * @param owners keys of the people
     * @param since  from this time on
     * @param now    from which weeks are counted back
     */
    @SuppressWarnings("unchecked")
    public List<WeekFigure> weeks(Collection<Long> owners, Instant since, Instant now) {
        if (owners.isEmpty()) {
            return List.of();
        }
        InstantConverter converter = new InstantConverter();
        var query = entityManager.createNativeQuery(
                "select m.owner_id, timestampdiff(week, m.posted_at, ?) as weeks_ago, count(*), max(m.posted_at) from moment m"
                        + " where m.posted_at >= ? and m.visibility <> 'ONLY_ME' and m.withdrawn_at is null"
                        + " and m.process_id is null and m.owner_id in ("
                        + String.join(", ", Collections.nCopies(owners.size(), "?")) + ")"
                        + " group by m.owner_id, weeks_ago");
        query.setParameter(1, converter.convertToDatabaseColumn(now));
        query.setParameter(2, converter.convertToDatabaseColumn(since));
        int place = 3;
        for (Long owner : owners) {
            query.setParameter(place++, owner);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(Figures::week).toList();
    }

    private static WeekFigure week(Object[] row) {
        LocalDateTime last =
                row[3] instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) row[3];
        return new WeekFigure(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                last.toInstant(ZoneOffset.UTC));
    }

    /**
     * {@return how often people shared something about a competence}
     *
     * @param owners keys of the people
     * @param year   in this school year
     */
    public List<CompetenceFigure> competences(Collection<Long> owners, SchoolYear year) {
        if (owners.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select new nl.cultureelzelfportret.persistence.growth.CompetenceFigure(m.owner.id, c, count(m))"
                                + " from Moment m join m.competences c where m.owner.id in :owners and m.schoolYear = :year"
                                + " and m.visibility <> :alone and m.withdrawnAt is null group by m.owner.id, c",
                        CompetenceFigure.class)
                .setParameter("owners", owners)
                .setParameter("year", year)
                .setParameter("alone", Visibility.ONLY_ME)
                .getResultList();
    }

    /**
     * {@return the learning questions that people share, the oldest first}
     *
     * @param owners keys of the people
     */
    public List<AskedFigure> questions(Collection<Long> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select new nl.cultureelzelfportret.persistence.growth.AskedFigure(m.owner.id, q.state, q.askedAt)"
                                + " from LearningQuestion q join q.moment m where m.owner.id in :owners"
                                + " and m.visibility <> :alone and m.withdrawnAt is null order by m.postedAt",
                        AskedFigure.class)
                .setParameter("owners", owners)
                .setParameter("alone", Visibility.ONLY_ME)
                .getResultList();
    }
}
