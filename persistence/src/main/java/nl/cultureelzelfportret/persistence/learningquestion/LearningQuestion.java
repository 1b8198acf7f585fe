package nl.cultureelzelfportret.persistence.learningquestion;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.core.BaseEntity;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.portfolio.Attachment;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/**
 * A question by which its owner learns. On timelines it is a {@link Moment} with the same id, whose words follow the
 * answers as they grow.
 */
@Entity
@Table(name = "learning_question")
public class LearningQuestion extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "moment_id", nullable = false, updatable = false)
    private Moment moment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mirror_id", updatable = false)
    private Moment mirror;

    @Enumerated(EnumType.STRING)
    @Column(name = "wish", nullable = false, length = 12)
    private WishKind wish;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 12)
    private QuestionState state = QuestionState.IN_WORDING;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "advised_at")
    private Instant advisedAt;

    @Column(name = "worked_at")
    private Instant workedAt;

    @Column(name = "looked_back_at")
    private Instant lookedBackAt;

    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<QuestionStep> steps = new ArrayList<>();

    /** For JPA. */
    protected LearningQuestion() {}

    /**
     * A question is born, without words.
     *
     * @param moment that it is on timelines; it gives its id
     * @param wish   what its owner wants to do
     * @param mirror somebody else's moment that it answers, or null
     */
    public LearningQuestion(Moment moment, WishKind wish, Moment mirror) {
        super(moment.getPublicId());
        this.moment = moment;
        this.wish = Objects.requireNonNull(wish);
        this.mirror = mirror;
        Stream.of(Step.values()).map(step -> new QuestionStep(this, step)).forEach(steps::add);
        moment.retell(new MomentText());
        moment.tag(Tags.about(wish.competences()));
    }

    /**
     * Its owner wants to do something else with it; the tags follow. Wishing the same again changes nothing.
     *
     * @param other what its owner wants to do
     */
    public void wishFor(WishKind other) {
        if (wish != other && state.isGrowing()) {
            wish = other;
            moment.tag(new Tags(Set.copyOf(wish.competences()), Set.of(), moment.getOwnTags()));
        }
    }

    /**
     * Answers a step, in other words than before or for the first time.
     *
     * @param step  which one
     * @param words the answer as it was typed
     * @param now   the time
     * @throws BusinessException if there are too many words
     */
    public void answerStep(Step step, String words, Instant now) {
        step(step).answer(words, now);
        moment.retell(summary());
    }

    /**
     * Answers a step in sound and pictures, beside its words.
     *
     * @param step     which one
     * @param captions all that the step has from now on, in their order; what it had before and is not among them goes
     * @param brought  files that are new
     * @throws BusinessException if a file does not fit
     */
    public void answerStep(Step step, List<Caption> captions, Collection<MediaFile> brought) {
        QuestionStep answered = step(step);
        Set<MediaFile> own = Stream.concat(
                        answered.getAttachments().stream().map(Attachment::getFile), brought.stream())
                .collect(Collectors.toSet());
        Set<UUID> ids = own.stream().map(MediaFile::getPublicId).collect(Collectors.toSet());
        List<Caption> wanted = captions.stream()
                .filter(caption -> ids.contains(caption.getFile()))
                .toList();
        moment.attach(
                getSteps().stream()
                        .flatMap(each -> each == answered
                                ? wanted.stream()
                                : each.getAttachments().stream().map(Attachment::caption))
                        .toList(),
                Stream.concat(moment.getAttachments().stream().map(Attachment::getFile), brought.stream())
                        .distinct()
                        .toList());
        answered.show(moment.getAttachments().stream()
                .filter(attachment -> own.contains(attachment.getFile()))
                .toList());
    }

    /** The title is the wish's first line, the text all answers in their order. */
    private MomentText summary() {
        String wanted = step(Step.WANT).getText().strip();
        String title = wanted.lines().findFirst().orElse("");
        boolean whole = title.length() <= MomentText.TITLE_LENGTH;
        String text = getSteps().stream()
                .map(answered -> answered.getStep() == Step.WANT && whole ? rest(wanted, title) : answered.getText())
                .map(String::strip)
                .filter(answer -> !answer.isEmpty())
                .collect(Collectors.joining("\n"));
        return new MomentText(whole ? title : title.substring(0, MomentText.TITLE_LENGTH - 1) + "…", text, "");
    }

    private static String rest(String words, String firstLine) {
        return words.substring(firstLine.length());
    }

    /**
     * Asks the teacher to look along; asking again while the teacher did not yet advise changes nothing.
     *
     * @param now the time
     * @return whether this is a new request
     * @throws BusinessException if there is nothing to look at yet
     */
    public boolean askAdvice(Instant now) {
        requireAnswer();
        boolean waiting = askedAt != null;
        if (!waiting) {
            askedAt = Objects.requireNonNull(now);
        }
        return !waiting;
    }

    /**
     * A teacher advised in the margin.
     *
     * @param now the time
     */
    public void advise(Instant now) {
        askedAt = null;
        if (advisedAt == null) {
            advisedAt = Objects.requireNonNull(now);
        }
        if (state == QuestionState.IN_WORDING) {
            state = QuestionState.WITH_ADVICE;
        }
    }

    /**
     * Its owner goes to work on it, or once more after having looked back.
     *
     * @param now the time
     * @throws BusinessException if nothing of it was answered yet
     */
    public void beginWork(Instant now) {
        requireAnswer();
        if (workedAt == null) {
            workedAt = Objects.requireNonNull(now);
        }
        lookedBackAt = null;
        state = QuestionState.WORKING;
    }

    /**
     * Its owner looks back on it.
     *
     * @param now the time
     * @throws BusinessException if nothing of it was answered yet
     */
    public void lookBack(Instant now) {
        if (state != QuestionState.LOOKED_BACK) {
            beginWork(now);
            lookedBackAt = now;
            state = QuestionState.LOOKED_BACK;
        }
    }

    private void requireAnswer() {
        if (answered().isEmpty()) {
            throw new BusinessException("learningquestion.question.nothingYet");
        }
    }

    /** {@return the steps that have an answer} */
    public Set<Step> answered() {
        return steps.stream()
                .filter(QuestionStep::isAnswered)
                .map(QuestionStep::getStep)
                .collect(Collectors.toSet());
    }

    /**
     * {@return the step whose answer is made in a draft, if it is one of these}
     *
     * @param draft id of the draft
     */
    public Optional<QuestionStep> madeIn(UUID draft) {
        return steps.stream().filter(each -> each.getPublicId().equals(draft)).findFirst();
    }

    /**
     * {@return the answer to a step}
     *
     * @param step which one
     */
    public QuestionStep step(Step step) {
        return steps.stream().filter(each -> each.getStep() == step).findFirst().orElseThrow();
    }

    /** {@return the five steps in their order} */
    public List<QuestionStep> getSteps() {
        return steps.stream()
                .sorted(Comparator.comparing(QuestionStep::getStep))
                .toList();
    }

    /** {@return when each state was reached that was, in the order of a life} */
    public List<Milestone> getLife() {
        return Stream.of(
                        new Milestone(QuestionState.IN_WORDING, moment.getPostedAt()),
                        new Milestone(QuestionState.WITH_ADVICE, advisedAt),
                        new Milestone(QuestionState.WORKING, workedAt),
                        new Milestone(QuestionState.LOOKED_BACK, lookedBackAt))
                .filter(milestone -> milestone.at() != null)
                .toList();
    }

    /** {@return what it is on timelines} */
    public Moment getMoment() {
        return moment;
    }

    /** {@return somebody else's moment that it answers, or null} */
    public Moment getMirror() {
        return mirror;
    }

    /** {@return what its owner wants to do} */
    public WishKind getWish() {
        return wish;
    }

    /** {@return where it is in its life} */
    public QuestionState getState() {
        return state;
    }

    /** {@return since when its owner waits for advice, or null} */
    public Instant getAskedAt() {
        return askedAt;
    }
}
