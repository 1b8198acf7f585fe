package nl.cultureelzelfportret.web.portfolio;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.ejb.media.MediaView;
import nl.cultureelzelfportret.ejb.portfolio.Editing;
import nl.cultureelzelfportret.ejb.portfolio.EditingService;
import nl.cultureelzelfportret.ejb.portfolio.PortfolioService;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.web.core.Texts;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/**
 * The editor of a moment. Everything on it is kept in a draft, whose id stands in the address: the page can be closed,
 * expire or break at any time, and opened again it shows the same.
 */
@Named
@ViewScoped
public class EditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditingService editing;

    @Inject
    private PortfolioService portfolio;

    @Inject
    private DraftService drafts;

    @Inject
    private MediaService media;

    @Inject
    private Texts texts;

    private MomentKind kind;
    private UUID moment;
    private UUID draft;
    private MomentContent content;
    private long version;
    private Instant savedAt;
    private final Map<UUID, Picture> files = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();

    /**
     * Opens the draft; a new one gets an id, in the address.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        if (draft == null) {
            UUID begun = moment == null
                    ? UUID.randomUUID()
                    : drafts.changing(moment).map(DraftView::publicId).orElseGet(UUID::randomUUID);
            go("/portfolio/edit?" + (moment == null ? "kind=" + kind() : "moment=" + moment) + "&draft=" + begun);
            return;
        }
        Editing found = moment == null ? editing.begin(draft, kind()) : editing.change(moment, draft);
        if (found.finished()) {
            go("/portfolio/moment?moment=" + (moment == null ? draft : moment));
            return;
        }
        kind = found.kind();
        content = found.content();
        version = found.version();
        savedAt = found.savedAt();
        files.putAll(found.files());
    }

    private MomentKind kind() {
        return kind == null ? MomentKind.BLOG : kind;
    }

    private static void go(String address) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.redirect(address);
        faces.responseComplete();
    }

    /**
     * Takes in a photograph, a video or a sound. Several may come one after the other: one that is refused must not hide
     * the others, nor be hidden by them, so that refusals are collected here instead of being thrown.
     *
     * @param event what the browser sent
     * @throws IOException if the file breaks off
     */
    public void upload(FileUploadEvent event) throws IOException {
        keep();
        UploadedFile sent = event.getFile();
        try (InputStream stream = sent.getInputStream()) {
            MediaView received = media.receive(draft, sent.getFileName(), stream, sent.getSize());
            files.put(
                    received.publicId(),
                    new Picture(
                            received.publicId(),
                            received.kind(),
                            received.mediaType(),
                            received.width(),
                            received.height(),
                            ""));
            content.append(received.publicId());
            keep();
        } catch (BusinessException refused) {
            refusals.add(texts.of(refused.messageKey(), refused.arguments()));
        }
    }

    /**
     * Takes a file out.
     *
     * @param file id of the file
     */
    public void remove(UUID file) {
        refusals.clear();
        content.remove(file);
        keep();
    }

    /**
     * Moves a file.
     *
     * @param file  id of the file
     * @param steps -1 to the front, 1 to the back
     */
    public void move(UUID file, int steps) {
        content.move(file, steps);
        keep();
    }

    /**
     * Goes on: to the choice of who may see it, or, for a moment that was posted before, to that moment.
     *
     * @return the next page
     */
    public String next() {
        keep();
        if (moment == null) {
            return "/portfolio/sharing?faces-redirect=true&draft=" + draft;
        }
        portfolio.revise(moment, draft, version);
        return "/portfolio/moment?faces-redirect=true&moment=" + moment;
    }

    /**
     * Throws what was typed away.
     *
     * @return to where one came from
     */
    public String discard() {
        drafts.discard(draft);
        return moment == null
                ? "/portfolio/timeline?faces-redirect=true"
                : "/portfolio/moment?faces-redirect=true&moment=" + moment;
    }

    private void keep() {
        content.setCompetences(competencesOnScreen());
        Map<String, String> fields = content.toFields();
        fields.put(EditingService.VERSION, Long.toString(version));
        savedAt = drafts.save(draft, kind.name(), moment, fields).savedAt();
    }

    private static Set<Competence> competencesOnScreen() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("competence", new String[0]);
        return Arrays.stream(Competence.values())
                .filter(competence -> List.of(ticked).contains(competence.name()))
                .collect(Collectors.toSet());
    }

    /** {@return the files in their order, with what can be seen in them} */
    public List<Caption> getCaptions() {
        return content.getCaptions().stream()
                .filter(caption -> files.containsKey(caption.getFile()))
                .toList();
    }

    /**
     * {@return a file}
     *
     * @param file id of the file
     */
    public Picture picture(UUID file) {
        return files.get(file);
    }

    /** {@return why files were not taken in} */
    public List<String> getRefusals() {
        return refusals;
    }

    /** {@return the competences to choose from} */
    public Competence[] getCompetences() {
        return Competence.values();
    }

    /**
     * {@return whether a competence was chosen}
     *
     * @param competence one of them
     */
    public boolean isChosen(Competence competence) {
        return content.getCompetences().contains(competence);
    }

    /** {@return the page from which one came} */
    public String getBack() {
        return moment == null ? "/portfolio/new" : "/portfolio/moment?moment=" + moment;
    }

    /** {@return the words, tags and captions} */
    public MomentContent getContent() {
        return content;
    }

    /** {@return when it was last kept, or null} */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** {@return what kind of moment it is} */
    public MomentKind getKind() {
        return kind;
    }

    /** @param kind from the address */
    public void setKind(MomentKind kind) {
        this.kind = kind;
    }

    /** {@return id of the moment that is changed, or null} */
    public UUID getMoment() {
        return moment;
    }

    /** @param moment from the address */
    public void setMoment(UUID moment) {
        this.moment = moment;
    }

    /** {@return id of the draft} */
    public UUID getDraft() {
        return draft;
    }

    /** @param draft from the address */
    public void setDraft(UUID draft) {
        this.draft = draft;
    }
}
