package nl.cultureelzelfportret.persistence.learningquestion;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.ById;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.portfolio.Tied;
import org.eclipse.persistence.config.QueryHints;

/** All learning questions, with the moments that hang on them. */
public final class LearningQuestions {

    private static final int MOST = 200;

    /** A second "join fetch" behind the first one is passed over. */
    private static final String OWNER = "q.moment.owner";

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public LearningQuestions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return the question with this id, also when it lies in the bin}
     *
     * @param publicId of the question, and of its moment
     */
    public Optional<LearningQuestion> find(UUID publicId) {
        return ById.find(
                entityManager
                        .createQuery(
                                "select q from LearningQuestion q join fetch q.moment m"
                                        + " join fetch q.steps left join fetch q.mirror where q.publicId = :publicId",
                                LearningQuestion.class)
                        .setHint(QueryHints.FETCH, OWNER),
                publicId);
    }

    /**
     * {@return what a person asks and did not look back on yet, newest first}
     *
     * @param ownerId key of the person
     */
    public List<OpenQuestion> open(long ownerId) {
        return entityManager
                .createQuery(
                        "select q from LearningQuestion q join fetch q.moment m where m.owner.id = :owner"
                                + " and m.kind = :kind and m.withdrawnAt is null and q.state <> :done"
                                + " order by m.postedAt desc",
                        LearningQuestion.class)
                .setParameter("owner", ownerId)
                .setParameter("kind", MomentKind.LEARNING_QUESTION)
                .setParameter("done", QuestionState.LOOKED_BACK)
                .setMaxResults(MOST)
                .getResultStream()
                .map(question -> new OpenQuestion(
                        question.getPublicId(), question.getMoment().getText().heading(), question.getState()))
                .toList();
    }

    /**
     * {@return the questions of a person, newest first}
     *
     * @param ownerId key of the person
     */
    public List<QuestionRow> of(long ownerId) {
        return rows(entityManager
                .createQuery(
                        "select q from LearningQuestion q join fetch q.moment m"
                                + " where m.owner.id = :owner and m.kind = :kind and m.withdrawnAt is null"
                                + " order by m.postedAt desc",
                        LearningQuestion.class)
                .setHint(QueryHints.FETCH, OWNER)
                .setParameter("owner", ownerId)
                .setParameter("kind", MomentKind.LEARNING_QUESTION)
                .setMaxResults(MOST)
                .getResultList());
    }

    /**
     * {@return the questions that the present pupils of a class let their teacher see, newest first}
     *
     * @param schoolClassId key of the class
     * @param today         the day on which somebody has to be a pupil
     */
    public List<QuestionRow> ofClass(long schoolClassId, LocalDate today) {
        return rows(entityManager
                .createQuery(
                        "select q from LearningQuestion q join fetch q.moment m join m.owner o"
                                + " where m.kind = :kind and m.withdrawnAt is null and m.visibility <> :nobody"
                                + " and o.id in (select s.person.id from Membership s where s.schoolClass.id = :class"
                                + " and s.role = :pupil and s.begin <= :today and (s.end is null or s.end >= :today))"
                                + " order by m.postedAt desc",
                        LearningQuestion.class)
                .setHint(QueryHints.FETCH, OWNER)
                .setParameter("kind", MomentKind.LEARNING_QUESTION)
                .setParameter("nobody", Visibility.ONLY_ME)
                .setParameter("class", schoolClassId)
                .setParameter("pupil", Role.PUPIL)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList());
    }

    private List<QuestionRow> rows(List<LearningQuestion> questions) {
        List<UUID> ids = questions.stream().map(LearningQuestion::getPublicId).toList();
        Map<UUID, QuestionFigure> figures = figures(ids);
        Map<UUID, Long> unread = unread(ids);
        return questions.stream()
                .map(question -> QuestionRow.of(
                        question, figures.get(question.getPublicId()), unread.getOrDefault(question.getPublicId(), 0L)))
                .toList();
    }

    /**
     * {@return how far questions are, by id; what is no question is not in it}
     *
     * @param ids of questions
     */
    public Map<UUID, QuestionFigure> figures(Collection<UUID> ids) {
        Map<UUID, QuestionFigure> figures = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(
                            "select q.publicId, q.state, q.askedAt, s.step, a.id, case when s.text = '' then 0 else 1 end"
                                    + " from LearningQuestion q join q.steps s left join s.attachments a"
                                    + " where q.publicId in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> figures.merge(
                            (UUID) row[0],
                            new QuestionFigure(
                                    (UUID) row[0],
                                    (QuestionState) row[1],
                                    row[2] != null,
                                    row[4] == null && ((Number) row[5]).intValue() == 0
                                            ? Set.of()
                                            : Set.of((Step) row[3])),
                            LearningQuestions::both));
        }
        return figures;
    }

    private static QuestionFigure both(QuestionFigure one, QuestionFigure other) {
        Set<Step> answered = EnumSet.noneOf(Step.class);
        answered.addAll(one.answered());
        answered.addAll(other.answered());
        return new QuestionFigure(one.question(), one.state(), one.asked(), answered);
    }

    /**
     * {@return the sounds and pictures of a question, by step, in their order}
     *
     * @param question id of the question
     */
    public Map<Step, List<Picture>> pictures(UUID question) {
        return entityManager
                .createQuery(
                        "select s.step, f, a.alternativeText from QuestionStep s join s.attachments a join a.file f"
                                + " where s.question.publicId = :question order by a.position",
                        Object[].class)
                .setParameter("question", question)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Step) row[0],
                        Collectors.mapping(
                                row -> Picture.of((MediaFile) row[1], (String) row[2]), Collectors.toList())));
    }

    private Map<UUID, Long> unread(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select a.question.publicId, count(a) from Advice a where a.question.publicId in :ids"
                                        + " and a.readAt is null group by a.question.publicId",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /**
     * {@return what hangs on a question, as far as these circles reach, oldest first}
     *
     * @param question the question
     * @param circles  which visibilities; all of them for the owner
     * @param hidden   whether what a teacher hid is wanted as well
     */
    public List<Moment> hangingOn(LearningQuestion question, Collection<Visibility> circles, boolean hidden) {
        return entityManager
                .createQuery(
                        "select m from Moment m join fetch m.owner where m.withdrawnAt is null and m.visibility in :circles"
                                + (hidden ? "" : " and m.hiding.at is null")
                                + " and m.id in (select t.moment.id from QuestionMoment t where t.question = :question)"
                                + " order by m.postedAt, m.id",
                        Moment.class)
                .setParameter("question", question)
                .setParameter("circles", circles)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * {@return the questions that answer a moment, the newest first, whoever may see them}
     *
     * @param moment id of a moment that was shared
     */
    public List<Tied> answering(UUID moment) {
        return entityManager
                .createQuery(
                        "select new nl.cultureelzelfportret.persistence.portfolio.Tied(m.id, m.owner.id, m.visibility,"
                                + " m.hiding.at) from LearningQuestion q join q.moment m"
                                + " where q.mirror.publicId = :moment and m.withdrawnAt is null order by m.id desc",
                        Tied.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /**
     * {@return the moments that the questions are on which a moment hangs, whoever may read them, first come first}
     *
     * @param moment id of the moment
     */
    public List<Moment> holding(UUID moment) {
        return entityManager
                .createQuery(
                        "select m from QuestionMoment t join t.question q join q.moment m join fetch m.owner"
                                + " where t.moment.publicId = :moment order by t.id",
                        Moment.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /**
     * Hangs a moment on a question; hanging it there again changes nothing.
     *
     * @param tie of both
     */
    public void add(QuestionMoment tie) {
        boolean there = tie.getMoment().getId() != null
                && entityManager
                                .createQuery(
                                        "select count(t) from QuestionMoment t where t.question = :question and t.moment = :moment",
                                        Long.class)
                                .setParameter("question", tie.getQuestion())
                                .setParameter("moment", tie.getMoment())
                                .getSingleResult()
                        > 0;
        if (!there) {
            entityManager.persist(tie);
        }
    }

    /** @param question a new one */
    public void add(LearningQuestion question) {
        entityManager.persist(question);
    }

    /**
     * Removes the questions of a person, with steps, advice and ties; their moments are the portfolio's.
     *
     * @param ownerId key of the person
     */
    public void removeOf(long ownerId) {
        allOf(ownerId).forEach(entityManager::remove);
    }

    /**
     * {@return the questions of a person with all their words, oldest first, also those in the bin}
     *
     * @param ownerId key of the person
     */
    public List<LearningQuestion> allOf(long ownerId) {
        return entityManager
                .createQuery(
                        "select q from LearningQuestion q join fetch q.moment m where m.owner.id = :owner order by q.id",
                        LearningQuestion.class)
                .setParameter("owner", ownerId)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "q.steps.attachments")
                .getResultList();
    }

    /**
     * {@return what hangs on the questions of a person: pairs of ids, of the question and of the moment}
     *
     * @param ownerId key of the person
     */
    public List<QuestionMoment> tiesOf(long ownerId) {
        return entityManager
                .createQuery(
                        "select t from QuestionMoment t join fetch t.question join fetch t.moment"
                                + " where t.moment.owner.id = :owner order by t.id",
                        QuestionMoment.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }
}
