package nl.cultureelzelfportret.ejb.feedback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Subject.OwnedThing;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.ejb.portfolio.MomentSubjects;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.feedback.FeedbackRequests;
import nl.cultureelzelfportret.persistence.feedback.Reaction;
import nl.cultureelzelfportret.persistence.feedback.Reactions;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** Reads what is said at a moment. */
@Stateless
@Guarded
public class ConversationService {

    @Inject
    private Moments moments;

    @Inject
    private MomentSubjects subjects;

    @Inject
    private Reactions reactions;

    @Inject
    private FeedbackRequests requests;

    @Inject
    private FormDrafts drafts;

    @Inject
    private Recordings recordings;

    @Inject
    private Memberships memberships;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return what is said at a moment, as far as it is for the viewer}
     *
     * @param moment    one's own, or one that was shared with the viewer
     * @param answering id of the reaction that the viewer is about to answer, or null
     */
    @Allowed(Permission.READ_MOMENT)
    public Conversation at(@On(Moment.class) UUID moment, UUID answering) {
        Viewer viewer = currentViewer.require();
        Moment found = moments.find(moment).orElseThrow();
        OwnedThing thing = subjects.subject(found);
        List<Reaction> said = reactions.at(moment);
        Set<Long> hideable = hideable(viewer, thing, said);
        boolean own = thing.ownerId() == viewer.personId();
        boolean open = AccessPolicy.permits(viewer, Permission.REACT_TO_MOMENT, thing);
        return new Conversation(
                found.getOwner().getGivenName(),
                own,
                HidingRow.of(found.getHiding()),
                AccessPolicy.permits(viewer, Permission.HIDE, thing),
                open,
                shown(said, null, viewer, hideable),
                requests.about(moment).stream()
                        .map(request -> RequestRow.of(request, viewer.personId()))
                        .filter(request -> own || request.ofViewer())
                        .toList(),
                open && (answering != null || !own) ? reacting(answering == null ? moment : answering, said) : null);
    }

    /** Keys of those whose reactions the viewer may hide: everybody's at a pupil's moment, or only the viewer's pupils'. */
    private Set<Long> hideable(Viewer viewer, OwnedThing thing, List<Reaction> said) {
        Set<Long> others = said.stream()
                .filter(reaction -> reaction.getWriter() != null)
                .map(reaction -> reaction.getWriter().getId())
                .filter(writer -> writer != viewer.personId())
                .collect(Collectors.toSet());
        return viewer.circle().teaches(thing.owner())
                ? others
                : memberships.pupilsAmong(others, viewer.circle().teacherOf(), LocalDate.now(clock));
    }

    private static List<ReactionRow> shown(List<Reaction> said, Reaction parent, Viewer viewer, Set<Long> hideable) {
        return said.stream()
                .filter(reaction -> parent == null ? reaction.getParent() == null : parent.equals(reaction.getParent()))
                .filter(reaction -> !reaction.isWithdrawn())
                .filter(reaction ->
                        !reaction.isHidden() || isBy(reaction, viewer.personId()) || isHideable(reaction, hideable))
                .map(reaction -> ReactionRow.of(
                        reaction,
                        isBy(reaction, viewer.personId()),
                        isHideable(reaction, hideable),
                        parent == null ? shown(said, reaction, viewer, hideable) : List.of()))
                .toList();
    }

    private static boolean isBy(Reaction reaction, long person) {
        return reaction.getWriter() != null && reaction.getWriter().getId() == person;
    }

    private static boolean isHideable(Reaction reaction, Set<Long> hideable) {
        return reaction.getWriter() != null
                && hideable.contains(reaction.getWriter().getId());
    }

    private Reacting reacting(UUID subject, List<Reaction> said) {
        long viewer = currentViewer.require().personId();
        long before = said.stream()
                .filter(reaction -> isBy(reaction, viewer))
                .filter(reaction -> reaction.getParent() == null
                        ? subject.equals(reaction.getMoment().getPublicId())
                        : subject.equals(reaction.getParent().getPublicId()))
                .count();
        UUID draft = drafts.id(Reacting.FORM, subject, before);
        return drafts.typed(draft)
                .map(typed -> Reacting.empty(draft, subject).typed(typed, recordings.shown(typed)))
                .orElseGet(() -> Reacting.empty(draft, subject));
    }
}
