package nl.cultureelzelfportret.ejb.reflection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.portfolio.Editing;
import nl.cultureelzelfportret.ejb.portfolio.EditingService;
import nl.cultureelzelfportret.ejb.portfolio.Purpose;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.reflection.Period;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;
import nl.cultureelzelfportret.persistence.reflection.Reflections;

/** Lays a reflection on the table: a new one, one that was begun, or one that was posted. */
@Stateless
@Guarded
public class ReflectingService {

    @Inject
    private MomentRows rows;

    @Inject
    private EditingService editing;

    @Inject
    private Reflections reflections;

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return a new reflection, with what was typed of it before}
     *
     * @param draft   id, chosen by the browser
     * @param about   id of a moment with which it begins, or null
     * @param purpose what it is made for, or null
     * @throws NotFoundException if the id is of somebody else's draft, or of another kind of moment
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Reflecting begin(UUID draft, UUID about, Purpose purpose) {
        Map<String, String> begin = about == null ? Map.of() : Map.of(ReflectionContent.ABOUT, about.toString());
        Editing begun = editing.begin(draft, MomentKind.REFLECTION, purpose);
        if (begun.kind() != MomentKind.REFLECTION) {
            throw new NotFoundException("a reflection in a draft of " + begun.kind());
        }
        return reflecting(begun, begin, draft);
    }

    /**
     * {@return a reflection that was posted, with what was typed of its change before}
     *
     * @param moment one's own
     * @param draft  id of the change, chosen by the browser
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public Reflecting change(@On(Moment.class) UUID moment, UUID draft) {
        List<UUID> about = reflections.lookedBackAt(moment).stream()
                .map(Moment::getPublicId)
                .toList();
        ReflectionContent posted = reflections
                .find(moment)
                .map(reflection -> ReflectionView.contentOf(reflection, about))
                .orElseThrow(() -> new NotFoundException("reflection " + moment));
        return reflecting(editing.change(moment, draft), posted.toFields(), draft);
    }

    private Reflecting reflecting(Editing begun, Map<String, String> before, UUID draft) {
        Map<String, String> fields = new HashMap<>(before);
        if (begun.savedAt() != null) {
            drafts.find(draft).map(Draft::getFields).ifPresent(fields::putAll);
        }
        ReflectionContent content = ReflectionContent.of(fields);
        long owner = currentViewer.require().personId();
        Period period = content.period();
        List<Moment> about = content.about().isEmpty() && period.isChosen()
                ? reflections.during(
                        owner,
                        period.getFrom().atStartOfDay(clock.getZone()).toInstant(),
                        period.getTo().plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                : reflections.among(owner, content.about());
        return new Reflecting(begun, content, rows.of(about));
    }
}
