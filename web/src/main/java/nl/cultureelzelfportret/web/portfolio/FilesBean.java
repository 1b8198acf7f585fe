package nl.cultureelzelfportret.web.portfolio;

import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.ejb.media.MediaView;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.web.core.Texts;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** The files of the moment on the editor's table. */
@Named
@ViewScoped
public class FilesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MediaService media;

    @Inject
    private EditBean edit;

    @Inject
    private Texts texts;

    private final Map<UUID, Picture> pictures = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();

    void show(Map<UUID, Picture> known) {
        pictures.putAll(known);
    }

    /**
     * Shows only some of the files; the others stay where they are.
     *
     * @param wanted ids of files
     */
    public void showOnly(Collection<UUID> wanted) {
        pictures.keySet().retainAll(wanted);
    }

    /**
     * Takes in a photograph, a video or a sound. Several may come one after the other: one that is refused must not hide
     * the others, nor be hidden by them, so that refusals are collected here instead of being thrown.
     *
     * @param event what the browser sent
     * @throws IOException if the file breaks off
     */
    public void upload(FileUploadEvent event) throws IOException {
        if (event.getPhaseId() != PhaseId.INVOKE_APPLICATION) {
            waitForWhatWasTyped(event);
            return;
        }
        edit.keep();
        UploadedFile sent = event.getFile();
        try (InputStream stream = sent.getInputStream()) {
            receive(media.receive(edit.getDraft(), sent.getFileName(), stream, sent.getSize()));
        } catch (BusinessException refused) {
            refusals.add(texts.of(refused.messageKey(), refused.arguments()));
        }
    }

    private void receive(MediaView received) {
        if (!edit.getKind().takes(received.kind())) {
            media.discard(received.publicId());
            throw new BusinessException("portfolio.edit.doesNotFit");
        }
        pictures.put(received.publicId(), picture(received));
        edit.getContent().append(received.publicId());
        edit.keep();
    }

    /** The event comes before the words on the screen do, and must not put the words of before in their place. */
    private static void waitForWhatWasTyped(FileUploadEvent event) {
        event.setPhaseId(PhaseId.INVOKE_APPLICATION);
        event.queue();
    }

    private static Picture picture(MediaView file) {
        return new Picture(file.publicId(), file.kind(), file.mediaType(), file.width(), file.height(), "");
    }

    /**
     * Takes a file out.
     *
     * @param file id of the file
     */
    public void remove(UUID file) {
        refusals.clear();
        edit.getContent().remove(file);
        edit.keep();
        media.discard(file);
    }

    /**
     * Moves a file.
     *
     * @param file  id of the file
     * @param steps -1 to the front, 1 to the back
     */
    public void move(UUID file, int steps) {
        edit.getContent().move(file, steps);
        edit.keep();
    }

    /** {@return the files in their order, with what can be seen in them} */
    public List<Caption> getCaptions() {
        return edit.getContent().getCaptions().stream()
                .filter(caption -> pictures.containsKey(caption.getFile()))
                .toList();
    }

    /**
     * {@return a file}
     *
     * @param file id of the file
     */
    public Picture picture(UUID file) {
        return pictures.get(file);
    }

    /** {@return how files are spoken of: as anything, or as a recording} */
    public String getWords() {
        return edit.getKind().takes(MediaKind.PHOTOGRAPH) ? "ANY" : "RECORDING";
    }

    /** {@return what the browser lets one choose from, as an {@code accept} attribute} */
    public String getAccepted() {
        return Stream.of(MediaKind.values())
                .filter(edit.getKind()::takes)
                .map(FilesBean::mediaTypes)
                .collect(Collectors.joining(","));
    }

    private static String mediaTypes(MediaKind kind) {
        return switch (kind) {
            case PHOTOGRAPH -> "image/*";
            case VIDEO -> "video/*";
            case SOUND -> "audio/*";
        };
    }

    /** {@return so many bytes may a file have, for the browser to see before it sends one} */
    public long getMostBytes() {
        return media.mostBytes(edit.getKind().takes(MediaKind.VIDEO) ? MediaKind.VIDEO : MediaKind.PHOTOGRAPH);
    }

    /** {@return the same in megabytes} */
    public long getMostMegabytes() {
        return getMostBytes() >> 20;
    }

    /** {@return why files were not taken in} */
    public List<String> getRefusals() {
        return refusals;
    }
}
