package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.portfolio.Attachment;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.EarlierText;
import nl.cultureelzelfportret.persistence.portfolio.EarlierTextRow;
import nl.cultureelzelfportret.persistence.portfolio.EarlierTexts;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** What a person does with their moments. */
@Stateless
@Guarded
public class PortfolioService {

    @Inject
    private MomentRows rows;

    @Inject
    private Moments moments;

    @Inject
    private EarlierTexts earlierTexts;

    @Inject
    private OwnDrafts drafts;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private Audience audience;

    @Inject
    private Occasions occasions;

    @Inject
    private KindContents kindContents;

    @Inject
    private Labels labels;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * Posts what stands in a draft. The moment takes over the draft's id; posting the same draft again, by a double click
     * or after a lost answer, posts nothing new.
     *
     * @param draft  one's own draft, whose form is the kind of moment
     * @param circle who may look
     * @return the id of the moment
     * @throws NotFoundException if there is no such draft of one's own
     * @throws BusinessException if there is nothing to see in it yet
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public UUID post(UUID draft, Visibility circle) {
        Draft typed = drafts.lock(draft);
        if (!typed.isFinished()) {
            Instant now = clock.instant();
            MomentKind kind = MomentKind.valueOf(typed.getForm());
            if (kind.isStep()) {
                throw new NotFoundException("a process for the step " + draft);
            }
            Moment moment = new Moment(draft, typed.getOwner(), kind, SchoolYear.containing(LocalDate.now(clock)), now);
            Map<String, String> fields = typed.getFields();
            Optional<Purpose> purpose = Purpose.of(fields.get(EditingService.PURPOSE));
            fill(moment, typed, now);
            audience.admit(circle, moment);
            moments.add(moment);
            kindContents.keep(moment, fields);
            purpose.ifPresent(meant -> occasions.tie(meant, moment));
        }
        return draft;
    }

    /**
     * Adds what stands in a draft to a creative process, as its newest step; adding it again adds nothing new.
     *
     * @param process one's own
     * @param draft   one's own draft of a step
     * @throws NotFoundException if there is no such process or draft of one's own
     * @throws BusinessException if there is nothing to see in it yet, or the moment is no process
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void addStep(@On(Moment.class) UUID process, UUID draft) {
        Draft typed = drafts.lock(draft);
        if (!typed.isFinished()) {
            Instant now = clock.instant();
            Moment step =
                    moments.find(process).orElseThrow().step(draft, SchoolYear.containing(LocalDate.now(clock)), now);
            fill(step, typed, now);
            moments.add(step);
        }
    }

    /**
     * Puts what stands in a draft into a moment that was posted before.
     *
     * @param moment  one's own
     * @param draft   one's own draft of a change of this moment
     * @param version of the moment from which the change began
     * @throws NotFoundException if there is no such moment or draft of one's own
     * @throws BusinessException if nothing would be left to see, or the moment was changed meanwhile
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void revise(@On(Moment.class) UUID moment, UUID draft, long version) {
        Draft typed = drafts.lock(draft);
        if (typed.isFinished()) {
            return;
        }
        if (!moment.equals(typed.getSubject())) {
            throw new NotFoundException("draft " + draft + " of moment " + moment);
        }
        Moment revised = moments.find(moment).orElseThrow();
        if (revised.getVersion() != version) {
            throw new BusinessException("portfolio.edit.changedMeanwhile");
        }
        MomentText before = revised.getText();
        Instant now = clock.instant();
        Map<String, String> fields = typed.getFields();
        fill(revised, typed, now);
        kindContents.keep(revised, fields);
        if (!before.equals(revised.getText())) {
            earlierTexts.add(new EarlierText(revised, before, now));
        }
    }

    /**
     * {@return what a moment said before it was changed, the last words first}
     *
     * @param moment one's own
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public List<EarlierTextRow> earlier(@On(Moment.class) UUID moment) {
        return earlierTexts.of(moment).stream().map(EarlierTextRow::of).toList();
    }

    private void fill(Moment moment, Draft typed, Instant now) {
        if (!moment.getKind().isPostedFromDraft()) {
            throw new NotFoundException("an editor for " + moment.getKind());
        }
        MomentContent content = kindContents.read(moment.getKind(), typed.getFields());
        List<MediaFile> files = Stream.concat(
                        moment.getAttachments().stream().map(Attachment::getFile), brought(typed, content).stream())
                .distinct()
                .toList();
        moment.revise(content, files);
        labels.put(moment, content.getTags());
        moment.getAttachments().forEach(attachment -> attachment.getFile().keep());
        typed.finish(now);
    }

    /** Only files that came in with this very draft: a moment cannot borrow a file of another one. */
    private Collection<MediaFile> brought(Draft typed, MomentContent content) {
        List<UUID> ids = content.getCaptions().stream().map(Caption::getFile).toList();
        return mediaFiles.ownedBy(currentViewer.require().personId(), ids).stream()
                .filter(file -> typed.equals(file.getDraft()))
                .toList();
    }

    /**
     * {@return a moment as it is shown, and after it the steps of a process in their order}
     *
     * @param moment one's own, or one that was shared with the viewer
     */
    @Allowed(Permission.READ_MOMENT)
    public List<MomentRow> read(@On(Moment.class) UUID moment) {
        Moment found = moments.find(moment).orElseThrow();
        List<Moment> steps = found.getKind().isProcess() ? moments.stepsOf(found) : List.of();
        return rows.of(Stream.concat(Stream.of(found), steps.stream()).toList());
    }

    /**
     * Takes a moment back; others see it no more.
     *
     * @param moment one's own
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void withdraw(@On(Moment.class) UUID moment) {
        moments.find(moment).orElseThrow().withdraw(clock.instant());
    }

    /**
     * Takes a moment out of the bin.
     *
     * @param moment one's own
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public void restore(@On(Moment.class) UUID moment) {
        moments.find(moment).orElseThrow().restore();
    }
}
