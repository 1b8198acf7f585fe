package nl.cultureelzelfportret.ejb.selfportrait;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.ejb.selfportrait.Candidates.Kept;
import nl.cultureelzelfportret.ejb.selfportrait.Candidates.Pair;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.core.Page;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import nl.cultureelzelfportret.persistence.selfportrait.Comparison;
import nl.cultureelzelfportret.persistence.selfportrait.Comparisons;
import nl.cultureelzelfportret.persistence.selfportrait.Pegs;
import nl.cultureelzelfportret.persistence.selfportrait.SelfPortraits;

/** Then and now: two of one's own moments side by side. */
@Stateless
@Guarded
public class ComparisonService {

    /** The name of the form, as drafts know it. */
    public static final String FORM = "COMPARISON";

    /** The field of a draft that says what changed. */
    public static final String WORDS = "words";

    private static final int PAGE_SIZE = 12;
    private static final int OLD = 60;
    private static final Duration A_YEAR = Duration.ofDays(350);

    @Inject
    private MomentRows rows;

    @Inject
    private Comparisons comparisons;

    @Inject
    private SelfPortraits selfPortraits;

    @Inject
    private Pegs pegs;

    @Inject
    private Moments moments;

    @Inject
    private Drafts drafts;

    @Inject
    private OwnDrafts ownDrafts;

    @Inject
    private OwnSelfPortrait own;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return what can be laid side by side}
     *
     * @param chosen id of the moment that was chosen first, or null
     * @param filter which moments are wanted
     * @param after  from where the page goes on, or null for the newest
     * @throws NotFoundException if the chosen one is not one's own
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Candidates candidates(UUID chosen, TimelineFilter filter, Cursor after) {
        long owner = currentViewer.require().personId();
        MomentRow first = chosen == null ? null : both(chosen, chosen).get(chosen);
        Page<MomentRow> page =
                rows.of(moments.timelineOf(owner, EnumSet.allOf(Visibility.class), true, filter, after, PAGE_SIZE));
        boolean begins = filter.isAll() && after == null;
        return new Candidates(
                first,
                page,
                moments.choicesOf(owner).schoolYears(),
                begins ? proposals(owner, first, page.rows()) : List.of(),
                begins && first == null ? kept(owner) : List.of());
    }

    private List<Pair> proposals(long owner, MomentRow first, List<MomentRow> recent) {
        List<MomentRow> later = first == null ? recent : List.of(first);
        if (later.isEmpty()) {
            return List.of();
        }
        List<Moment> old = comparisons.oldest(owner, later.get(0).postedAt().minus(A_YEAR), OLD);
        return Matchmaker.pairs(later, rows.of(old));
    }

    private List<Kept> kept(long owner) {
        return comparisons.of(owner).stream().map(Kept::of).toList();
    }

    /**
     * {@return two moments side by side, with what was written about them}
     *
     * @param one   id of a moment of one's own
     * @param other id of another one
     * @throws NotFoundException if they are not both one's own
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public ComparisonView compare(UUID one, UUID other) {
        Viewer viewer = currentViewer.require();
        Map<UUID, MomentRow> both = both(one, other);
        Optional<Comparison> kept = comparisons.between(viewer.personId(), one, other);
        Optional<Draft> typed = drafts.changing(viewer.personId(), subject(one, other));
        boolean inOrder = !both.get(one).postedAt().isAfter(both.get(other).postedAt());
        return new ComparisonView(
                kept.map(Comparison::getPublicId).orElse(null),
                both.get(inOrder ? one : other),
                both.get(inOrder ? other : one),
                typed.map(draft -> draft.getFields().get(WORDS))
                        .or(() -> kept.map(Comparison::getWords))
                        .orElse(""),
                kept.flatMap(found -> pegs.comparing(viewer.publicId(), found.getPublicId()))
                        .isPresent(),
                typed.map(Draft::getPublicId).orElseGet(UUID::randomUUID),
                subject(one, other),
                typed.map(Draft::getSavedAt).orElse(null));
    }

    /** Whichever is named first. */
    private static UUID subject(UUID one, UUID other) {
        return new UUID(
                one.getMostSignificantBits() ^ other.getMostSignificantBits(),
                one.getLeastSignificantBits() ^ other.getLeastSignificantBits());
    }

    private Map<UUID, MomentRow> both(UUID one, UUID other) {
        long owner = currentViewer.require().personId();
        List<Moment> found = selfPortraits.moments(List.of(one, other)).stream()
                .filter(moment -> moment.getOwner().getId() == owner && !moment.isWithdrawn())
                .toList();
        Map<UUID, MomentRow> both =
                rows.of(found).stream().collect(Collectors.toMap(MomentRow::publicId, Function.identity()));
        if (!both.containsKey(one) || !both.containsKey(other)) {
            throw new NotFoundException("moments " + one + " and " + other);
        }
        return both;
    }

    /**
     * Keeps what stands in a draft about two moments. Keeping it again changes nothing.
     *
     * @param one   id of a moment of one's own
     * @param other id of another one
     * @param draft one's own
     * @return id of the comparison
     * @throws NotFoundException if they are not both one's own, or there is no such draft
     * @throws BusinessException if it is one and the same moment, or the words are too long
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public UUID keep(UUID one, UUID other, UUID draft) {
        long owner = currentViewer.require().personId();
        Draft typed = ownDrafts.lock(draft);
        own.lock();
        Comparison kept = comparisons.between(owner, one, other).orElseGet(() -> begin(draft, one, other));
        if (!typed.isFinished()) {
            kept.write(typed.getFields().get(WORDS));
            typed.finish(clock.instant());
        }
        return kept.getPublicId();
    }

    private Comparison begin(UUID draft, UUID one, UUID other) {
        both(one, other);
        Map<UUID, Moment> found = selfPortraits.moments(List.of(one, other)).stream()
                .collect(Collectors.toMap(Moment::getPublicId, Function.identity()));
        Comparison comparison = new Comparison(draft, found.get(one), found.get(other), clock.instant());
        comparisons.add(comparison);
        return comparison;
    }

    /**
     * Hangs then and now on one's self-portrait, in the chapter of now. Hanging it again changes nothing.
     *
     * @param comparison one's own
     * @throws NotFoundException if there is no such comparison
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public void hang(UUID comparison) {
        own.hang(find(comparison));
    }

    /**
     * Throws a comparison away, also from the self-portrait; both moments stay.
     *
     * @param comparison one's own
     * @throws NotFoundException if there is no such comparison
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public void remove(UUID comparison) {
        own.lock();
        Comparison removed = find(comparison);
        pegs.comparing(currentViewer.require().publicId(), comparison).ifPresent(selfPortraits::remove);
        comparisons.remove(removed);
    }

    private Comparison find(UUID comparison) {
        return comparisons
                .find(currentViewer.require().personId(), comparison)
                .orElseThrow(() -> new NotFoundException("comparison " + comparison));
    }
}
