package nl.cultureelzelfportret.ejb.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.draft.Draft;

/**
 * A draft as its owner sees it.
 *
 * @param publicId chosen by the browser
 * @param form     which form
 * @param subject  id of the thing that is being changed, or null for something new
 * @param savedAt  when it was last kept
 * @param finished whether what was typed has become what it was meant to be
 * @param fields   field names and what stands in them
 */
public record DraftView(
        UUID publicId, String form, UUID subject, Instant savedAt, boolean finished, Map<String, String> fields) {

    /**
     * {@return a draft as its owner sees it}
     *
     * @param draft of the viewer
     */
    public static DraftView of(Draft draft) {
        return new DraftView(
                draft.getPublicId(),
                draft.getForm(),
                draft.getSubject(),
                draft.getSavedAt(),
                draft.isFinished(),
                draft.getFields());
    }
}
