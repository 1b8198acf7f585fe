package nl.cultureelzelfportret.ejb.roster;

import java.time.Instant;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.roster.RosterFormat;
import nl.cultureelzelfportret.persistence.roster.RosterPreview;
import nl.cultureelzelfportret.persistence.roster.RosterState;
import nl.cultureelzelfportret.persistence.roster.Tally;

/**
 * A roster in a list.
 *
 * @param publicId   its id
 * @param fileName   as its bringer called it
 * @param format     how it was written
 * @param schoolYear for which it is
 * @param complete   whether who is not in it has left
 * @param dropped    whether the operator brought it
 * @param state      how far it is
 * @param percent    how much of applying is done
 * @param tally      how much it changes, or changed
 * @param madeAt     when it came in
 * @param finishedAt when it was applied or put away, or null
 */
public record RosterRow(
        UUID publicId,
        String fileName,
        RosterFormat format,
        String schoolYear,
        boolean complete,
        boolean dropped,
        RosterState state,
        int percent,
        Tally tally,
        Instant madeAt,
        Instant finishedAt) {

    /** {@return the row of a roster} */
    static RosterRow of(RosterPreview preview) {
        return new RosterRow(
                preview.getPublicId(),
                preview.getFileName(),
                preview.getFormat(),
                preview.getSchoolYear().label(),
                preview.isComplete(),
                preview.getUploadedBy() == null,
                preview.getState(),
                preview.getStepsDone() * 100 / RosterPreview.STEPS,
                preview.tally(),
                preview.getMadeAt(),
                preview.getFinishedAt());
    }

    /** {@return whether somebody may still decide on it} */
    public boolean isReady() {
        return state == RosterState.READY;
    }

    /** {@return whether it is being applied} */
    public boolean isBusy() {
        return state == RosterState.APPLYING;
    }

    /** {@return whether it was applied} */
    public boolean isApplied() {
        return state == RosterState.APPLIED;
    }
}
