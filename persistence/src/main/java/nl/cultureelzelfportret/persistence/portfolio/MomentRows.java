package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.MomentLabels.Label;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;

/** Moments as they are shown. What hangs on them is read for all of them at once, in two statements: labels and files. */
public final class MomentRows {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public MomentRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return a page of moments as they are shown}
     *
     * @param page of moments with their owner, and the process of a step
     */
    public Page<MomentRow> of(Page<Moment> page) {
        return new Page<>(of(page.rows()), page.next());
    }

    /**
     * {@return moments as they are shown, in their order}
     *
     * @param moments with their owner, and the process of a step
     */
    public List<MomentRow> of(Collection<Moment> moments) {
        if (moments.isEmpty()) {
            return List.of();
        }
        List<Long> ids = moments.stream().map(BaseEntity::getId).toList();
        Map<Long, List<Label>> labels = labels(ids);
        Map<Long, List<Picture>> pictures = pictures(ids);
        return moments.stream()
                .map(moment -> MomentRow.of(
                        moment,
                        MomentLabels.of(labels.getOrDefault(moment.getId(), List.of())),
                        pictures.getOrDefault(moment.getId(), List.of())))
                .toList();
    }

    /** Plain SQL, because JPA cannot ask for all three at once. */
    private Map<Long, List<Label>> labels(List<Long> ids) {
        String these = IntStream.rangeClosed(1, ids.size())
                .mapToObj(number -> "?" + number)
                .collect(Collectors.joining(",", " where moment_id in (", ")"));
        Query query = entityManager.createNativeQuery("select l.moment_id, l.competence as label, l.word,"
                + " t.public_id, t.kind, t.competence, t.code, t.po_nl, t.po_en, t.vo_nl, t.vo_en from ("
                + "select moment_id, competence, null as word, null as term_id from moment_competence" + these
                + " union all select moment_id, null, word, null from moment_tag" + these
                + " union all select moment_id, null, null, term_id from moment_term" + these
                + ") l left join term t on t.id = l.term_id order by t.school_id is not null, t.position, t.id");
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> Label.of((Object[]) row)).collect(Collectors.groupingBy(Label::moment));
    }

    private Map<Long, List<Picture>> pictures(List<Long> ids) {
        return entityManager
                .createQuery(
                        "select a.moment.id, f, a.alternativeText from Attachment a join a.file f"
                                + " where a.moment.id in :ids order by a.position",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> Picture.of((MediaFile) row[1], (String) row[2]), Collectors.toList())));
    }
}
