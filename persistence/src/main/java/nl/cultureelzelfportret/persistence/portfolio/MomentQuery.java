package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.Page;

/** A question for a page of moments {@code m}, newest first: it grows condition by condition. */
final class MomentQuery {

    private final StringBuilder jpql;
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param jpql which moments at most, up to and with the first conditions */
    MomentQuery(String jpql) {
        this.jpql = new StringBuilder(jpql);
    }

    MomentQuery with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    MomentQuery wanting(TimelineFilter filter) {
        if (filter.kind() != null) {
            and("m.kind = :kind").with("kind", filter.kind());
        }
        if (filter.competence() != null) {
            and(":competence member of m.competences").with("competence", filter.competence());
        }
        for (int i = 0; i < filter.terms().size(); i++) {
            and("exists (select t.id from m.terms t where t.publicId = :term" + i + ")")
                    .with("term" + i, filter.terms().get(i));
        }
        if (filter.ownTag() != null) {
            and("exists (select x.id from Moment x join x.ownTags o where x = m and o.word = :ownTag)")
                    .with("ownTag", filter.ownTag());
        }
        if (filter.schoolYear() != null) {
            and("m.schoolYear = :schoolYear").with("schoolYear", filter.schoolYear());
        }
        return this;
    }

    /** The database compares as its collation does: without regard to capitals and accents. */
    MomentQuery holding(Sought sought) {
        List<String> patterns = sought.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            and(("(m.text.title like :word%1$d escape '!' or m.text.text like :word%1$d escape '!'"
                                    + " or m.text.appreciation like :word%1$d escape '!'"
                                    + " or m.visit.place like :word%1$d escape '!'"
                                    + " or m.visit.company like :word%1$d escape '!'"
                                    + " or m.id in (select x.id from Moment x join x.ownTags o where o.ownerId = :owner"
                                    + " and sql('? collate utf8mb4_uca1400_ai_ci', o.word) like :word%1$d escape '!'))")
                            .formatted(i))
                    .with("word" + i, patterns.get(i));
        }
        return this;
    }

    /**
     * Goes on after a moment, or begins with the newest, and puts them in that order. The first condition looks
     * superfluous: it is the one that the database can look up in its index.
     */
    MomentQuery goingOn(String at, String id, Cursor after) {
        if (after != null) {
            and("%1$s <= :at and (%1$s < :at or %2$s < :id)".formatted(at, id))
                    .with("at", after.at())
                    .with("id", after.id());
        }
        jpql.append(" order by %s desc, %s desc".formatted(at, id));
        return this;
    }

    private MomentQuery and(String condition) {
        jpql.append(" and ").append(condition);
        return this;
    }

    /** Asks, with all that a line in a list shows. */
    Page<Moment> page(EntityManager entityManager, int size) {
        TypedQuery<Moment> query =
                entityManager.createQuery(jpql.toString(), Moment.class).setMaxResults(size + 1);
        parameters.forEach(query::setParameter);
        return Page.of(query.getResultList(), size, moment -> new Cursor(moment.getPostedAt(), moment.getId()));
    }
}
