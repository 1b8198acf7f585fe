package nl.cultureelzelfportret.ejb.note;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.ejb.draft.OwnDrafts;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.draft.Draft;
import nl.cultureelzelfportret.persistence.draft.Drafts;

/**
 * The papers on which notes are typed. Their drafts have no address of their own: the id follows from who writes about
 * what, and how often that was done before. So a page that is opened again, also after a session was lost, finds what was
 * typed, and nothing is typed into a draft that has become a note.
 */
@Dependent
class NotePapers {

    /** Field of a draft in which the words stand. */
    static final String TEXT = "text";

    private static final String FORM = "NOTE:";

    @Inject
    private Drafts drafts;

    @Inject
    private OwnDrafts own;

    @Inject
    private CurrentViewer currentViewer;

    /**
     * {@return the paper about a thing}
     *
     * @param subject id of the pupil, the moment or the activity, or of the note that is rewritten
     * @param before  how often something was written about it at least
     * @param text    with which it begins
     */
    NotePaper about(UUID subject, long before, String text) {
        Viewer viewer = currentViewer.require();
        for (long number = before; ; number++) {
            UUID id = UUID.nameUUIDFromBytes(
                    (viewer.publicId() + FORM + subject + "#" + number).getBytes(StandardCharsets.UTF_8));
            Optional<Draft> draft = drafts.find(id);
            if (draft.isEmpty()) {
                return new NotePaper(id, form(subject), text, null);
            }
            if (draft.get().getOwner().getId() == viewer.personId()
                    && !draft.get().isFinished()) {
                return new NotePaper(
                        id,
                        form(subject),
                        draft.get().getFields().getOrDefault(TEXT, text),
                        draft.get().getSavedAt());
            }
        }
    }

    /**
     * {@return the draft of a paper, locked until the end of the transaction}
     *
     * @param id      of the draft
     * @param subject about which it is
     * @throws NotFoundException if there is no such draft of the viewer's
     */
    Draft lock(UUID id, UUID subject) {
        return own.lock(id, form(subject));
    }

    /**
     * {@return what stands on a paper}
     *
     * @param draft of the paper
     */
    static String text(Draft draft) {
        return draft.getFields().get(TEXT);
    }

    /**
     * {@return the name of the form in which one writes about a thing}
     *
     * @param subject id of the thing
     */
    static String form(UUID subject) {
        return FORM + subject;
    }
}
