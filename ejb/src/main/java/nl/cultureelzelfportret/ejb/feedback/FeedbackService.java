package nl.cultureelzelfportret.ejb.feedback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.account.Circles;
import nl.cultureelzelfportret.ejb.news.NewsDesk;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.feedback.FeedbackRequests;
import nl.cultureelzelfportret.persistence.feedback.Reaction;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.feedback.Reactions;
import nl.cultureelzelfportret.persistence.feedback.Utterance;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** What people say at each other's moments. */
@Stateless
@Guarded
public class FeedbackService {

    private static final int MOST_ANSWERS = 8;

    @Inject
    private Moments moments;

    @Inject
    private Reactions reactions;

    @Inject
    private FeedbackRequests requests;

    @Inject
    private FormDrafts drafts;

    @Inject
    private Recordings recordings;

    @Inject
    private People people;

    @Inject
    private Circles circles;

    @Inject
    private NewsDesk news;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * Says something at a moment, in words or in what was spoken into the draft. The reaction takes over the draft's id: saying it again, by a double click or after a lost
     * answer, says nothing new.
     *
     * @param moment that the viewer may see
     * @param draft  id, chosen by the page
     * @param answer id of the reaction that is answered, or null
     * @param kind   compliment, tip or question; of no meaning for an answer
     * @param text   the words; may be empty for who spoke
     * @throws NotFoundException if the id is of somebody else's draft, or no such reaction is at the moment
     * @throws BusinessException without anything said or with too many words, to a thread that is full, or to oneself
     */
    @Allowed(Permission.REACT_TO_MOMENT)
    public void react(@On(Moment.class) UUID moment, UUID draft, UUID answer, ReactionKind kind, String text) {
        Draft typed = drafts.lock(draft, Reacting.FORM, answer == null ? moment : answer);
        if (typed.isFinished()) {
            return;
        }
        Instant now = clock.instant();
        Utterance said = new Utterance(text, recordings.take(typed));
        Person writer = people.reference(currentViewer.require().personId());
        if (answer == null) {
            begin(moments.find(moment).orElseThrow(), draft, writer, kind, said, now);
        } else {
            answer(moment, draft, writer, answer, said, now);
        }
        typed.finish(now);
    }

    private void begin(Moment moment, UUID draft, Person writer, ReactionKind kind, Utterance said, Instant now) {
        if (moment.getOwner().getId().equals(writer.getId())) {
            throw new BusinessException("feedback.react.toOneself");
        }
        if (!ReactionKind.first().contains(kind)) {
            throw new BusinessException("feedback.react.noKind");
        }
        reactions.add(new Reaction(draft, moment, writer, kind, said, teaches(moment), now));
        requests.about(moment.getPublicId()).stream()
                .filter(request -> request.getAsked().getId().equals(writer.getId()))
                .forEach(request -> request.answer(now));
        news.tell(moment.getOwner(), NewsKind.REACTION, moment.getPublicId());
    }

    private void answer(UUID moment, UUID draft, Person writer, UUID answered, Utterance said, Instant now) {
        List<Reaction> thread = reactions.at(moment);
        Reaction first = thread.stream()
                .filter(reaction -> reaction.getPublicId().equals(answered) && reaction.getParent() == null)
                .filter(reaction -> !reaction.isWithdrawn() && !reaction.isHidden())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("reaction " + answered + " at " + moment));
        if (thread.stream()
                        .filter(reaction -> first.equals(reaction.getParent()))
                        .count()
                >= MOST_ANSWERS) {
            throw new BusinessException("feedback.react.threadFull");
        }
        Moment at = first.getMoment();
        reactions.add(first.answer(draft, writer, said, teaches(at), now));
        if (first.getWriter() != null) {
            news.tell(first.getWriter(), NewsKind.ANSWER, moment);
        }
        if (!at.getOwner().equals(first.getWriter())) {
            news.tell(at.getOwner(), NewsKind.REACTION, moment);
        }
    }

    private boolean teaches(Moment moment) {
        return currentViewer
                .require()
                .circle()
                .teaches(circles.of(moment.getOwner().getId()));
    }

    /**
     * Takes back what one said; others see it no more.
     *
     * @param reaction one's own
     */
    @Allowed(Permission.CHANGE_REACTION)
    public void withdraw(@On(Reaction.class) UUID reaction) {
        reactions.find(reaction).orElseThrow().withdraw(clock.instant());
    }

    /**
     * Says after all what one took back.
     *
     * @param reaction one's own
     */
    @Allowed(Permission.CHANGE_REACTION)
    public void restore(@On(Reaction.class) UUID reaction) {
        reactions.find(reaction).orElseThrow().restore();
    }

    /**
     * {@return the newest thing that a teacher said at each of one's own moments, by the moment's id}
     *
     * @param shown ids of moments; those of others are passed over
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Map<UUID, ReactionRow> newestOfTeachers(Collection<UUID> shown) {
        Map<UUID, ReactionRow> newest = new HashMap<>();
        reactions
                .byTeachers(currentViewer.require().personId(), shown)
                .forEach(reaction -> newest.put(
                        reaction.getMoment().getPublicId(), ReactionRow.of(reaction, false, false, List.of())));
        return newest;
    }
}
