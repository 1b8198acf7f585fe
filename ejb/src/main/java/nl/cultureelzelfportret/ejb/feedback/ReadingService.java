package nl.cultureelzelfportret.ejb.feedback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.feedback.FeedbackRequest;
import nl.cultureelzelfportret.persistence.feedback.FeedbackRequests;
import nl.cultureelzelfportret.persistence.feedback.ReadingShelf;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;

/** A teacher's reading list: moments of a class that wait for somebody to look. */
@Stateless
@Guarded
public class ReadingService {

    /** So many moments lie on the list at once. */
    public static final int LENGTH = 30;

    @Inject
    private MomentRows rows;

    @Inject
    private SchoolClasses schoolClasses;

    @Inject
    private ReadingShelf shelf;

    @Inject
    private Moments moments;

    @Inject
    private FeedbackRequests requests;

    @Inject
    private FormDrafts drafts;

    @Inject
    private Recordings recordings;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return the newest moments of a class that the teacher may see and has not reacted to, nor passed}
     *
     * @param schoolClass that the viewer teaches
     */
    @Allowed(Permission.READ_CLASS_LIST)
    public ReadingList of(@On(SchoolClass.class) UUID schoolClass) {
        SchoolClass place = schoolClasses.find(schoolClass).orElseThrow();
        Viewer viewer = currentViewer.require();
        List<Moment> waiting = shelf.waiting(
                place.getId(),
                viewer.personId(),
                AccessPolicy.circlesInClass(viewer, place.getId()),
                LocalDate.now(clock),
                LENGTH);
        List<UUID> ids = waiting.stream().map(Moment::getPublicId).toList();
        Map<UUID, String> asked = requests.open(viewer.personId(), ids).stream()
                .collect(Collectors.toMap(
                        request -> request.getMoment().getPublicId(),
                        FeedbackRequest::getAbout,
                        (one, other) -> one + "\n" + other));
        Map<UUID, UUID> forms =
                ids.stream().collect(Collectors.toMap(Function.identity(), id -> drafts.id(Reacting.FORM, id, 0)));
        Map<UUID, Draft> typed = drafts.typed(forms.values());
        Map<UUID, Picture> spoken = recordings.shown(typed.values());
        List<ReadingList.Item> items = rows.of(waiting).stream()
                .map(row -> new ReadingList.Item(
                        row,
                        asked.getOrDefault(row.publicId(), ""),
                        reacting(row.publicId(), forms.get(row.publicId()), typed, spoken)))
                .sorted(Comparator.comparing(
                        (ReadingList.Item item) -> item.asked().isEmpty()))
                .toList();
        return new ReadingList(place.getName(), place.getSchool().getName(), items);
    }

    private static Reacting reacting(UUID moment, UUID draft, Map<UUID, Draft> typed, Map<UUID, Picture> spoken) {
        return Optional.ofNullable(typed.get(draft))
                .map(known -> Reacting.empty(draft, moment).typed(known, spoken.get(draft)))
                .orElseGet(() -> Reacting.empty(draft, moment));
    }

    /**
     * Passes a moment: it was read, and needs no reaction.
     *
     * @param moment that the viewer may see
     */
    @Allowed(Permission.REACT_TO_MOMENT)
    public void pass(@On(Moment.class) UUID moment) {
        shelf.pass(currentViewer.require().personId(), moments.find(moment).orElseThrow(), clock.instant());
    }
}
