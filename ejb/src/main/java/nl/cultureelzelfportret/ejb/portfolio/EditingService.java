package nl.cultureelzelfportret.ejb.portfolio;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
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
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaFiles;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.portfolio.MomentRows;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Moments;
import nl.cultureelzelfportret.persistence.portfolio.Visit;

/** Lays a moment on the editor's table: a new one, one that was begun before, or one that was posted long ago. */
@Stateless
@Guarded
public class EditingService {

    /** The field of a draft in which the version stands from which a change began. */
    public static final String VERSION = "version";

    /** Field of a draft with the id of the process of which it becomes a step. */
    public static final String PROCESS = "process";

    /** Field of a draft that says what the moment is made for, as a {@link Purpose}. */
    public static final String PURPOSE = "for";

    @Inject
    private Moments moments;

    @Inject
    private MomentRows rows;

    @Inject
    private Drafts drafts;

    @Inject
    private MediaFiles mediaFiles;

    @Inject
    private Occasions occasions;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * {@return a new moment, with what was typed of it before}
     *
     * @param draft   id, chosen by the browser
     * @param kind    what it will be, if nothing was typed yet
     * @param purpose what it is made for, or null
     * @throws NotFoundException if the viewer does not know what it is made for
     */
    @Allowed(Permission.KEEP_PORTFOLIO)
    public Editing begin(UUID draft, MomentKind kind, Purpose purpose) {
        Optional<Draft> typed = own(draft);
        MomentKind form =
                edited(typed.map(known -> MomentKind.valueOf(known.getForm())).orElse(kind));
        Optional<Purpose> meant = typed.map(known -> known.getFields().get(PURPOSE))
                .flatMap(Purpose::of)
                .or(() -> Optional.ofNullable(purpose));
        Optional<Invitation> invitation = meant.map(occasions::invitation);
        List<MediaFile> files = brought(typed);
        return new Editing(
                form,
                typed.map(known -> known.getFields().get(PROCESS))
                        .map(UUID::fromString)
                        .orElse(null),
                meant.orElse(null),
                invitation.map(Invitation::title).orElse(null),
                invitation.map(Invitation::prompts).orElse(List.of()),
                content(typed, invitation.map(Invitation::content).orElseGet(MomentContent::new), files),
                List.of(),
                0,
                pictures(files.stream().map(file -> Picture.of(file, ""))),
                typed.map(Draft::getSavedAt).orElse(null),
                typed.map(Draft::isFinished).orElse(false));
    }

    /**
     * {@return a moment that was posted, with what was typed of its change before}
     *
     * @param moment one's own
     * @param draft  id of the change, chosen by the browser
     */
    @Allowed(Permission.CHANGE_MOMENT)
    public Editing change(@On(Moment.class) UUID moment, UUID draft) {
        Moment posted = moments.find(moment).orElseThrow();
        MomentRow shown = rows.of(List.of(posted)).get(0);
        Optional<Draft> typed = own(draft);
        List<MediaFile> brought = brought(typed);
        return new Editing(
                edited(posted.getKind()),
                posted.getProcess() == null ? null : posted.getProcess().getPublicId(),
                null,
                null,
                List.of(),
                content(typed, contentOf(shown), brought),
                shown.terms(),
                typed.map(known -> known.getFields().get(VERSION))
                        .map(Long::valueOf)
                        .orElse(posted.getVersion()),
                pictures(Stream.concat(
                        shown.pictures().stream(), brought.stream().map(file -> Picture.of(file, "")))),
                typed.map(Draft::getSavedAt).orElse(null),
                typed.map(Draft::isFinished).orElse(false));
    }

    private static MomentKind edited(MomentKind kind) {
        if (!kind.isPostedFromDraft()) {
            throw new NotFoundException("an editor for " + kind);
        }
        return kind;
    }

    private Optional<Draft> own(UUID draft) {
        Optional<Draft> found = drafts.find(draft);
        if (found.isPresent()
                && found.get().getOwner().getId() != currentViewer.require().personId()) {
            throw new NotFoundException("draft " + draft);
        }
        return found;
    }

    private List<MediaFile> brought(Optional<Draft> typed) {
        return typed.map(draft -> mediaFiles.broughtFor(draft.getId())).orElse(List.of());
    }

    /** A file that came in just before the connection broke is not in the fields yet: it goes to the end. */
    private static MomentContent content(Optional<Draft> typed, MomentContent posted, List<MediaFile> brought) {
        MomentContent content = typed.filter(draft -> !draft.getFields().isEmpty())
                .map(draft -> MomentContent.of(draft.getFields()))
                .orElse(posted);
        brought.forEach(file -> content.append(file.getPublicId()));
        return content;
    }

    private static MomentContent contentOf(MomentRow posted) {
        return new MomentContent(
                new MomentText(posted.title(), posted.text(), posted.appreciation()),
                new Visit(posted.visit()),
                posted.tags(),
                posted.pictures().stream()
                        .map(picture -> new Caption(picture.publicId(), picture.alternativeText()))
                        .toList());
    }

    private static Map<UUID, Picture> pictures(Stream<Picture> files) {
        Map<UUID, Picture> pictures = new LinkedHashMap<>();
        files.forEach(picture -> pictures.put(picture.publicId(), picture));
        return pictures;
    }
}
