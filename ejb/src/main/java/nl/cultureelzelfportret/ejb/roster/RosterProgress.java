package nl.cultureelzelfportret.ejb.roster;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.roster.RosterLines;
import nl.cultureelzelfportret.persistence.roster.RosterPreview;
import nl.cultureelzelfportret.persistence.roster.RosterPreviews;
import nl.cultureelzelfportret.persistence.roster.Trouble;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;

/** Says how far applying is, beside the transaction that applies: who looks sees it at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RosterProgress {

    @Inject
    private RosterPreviews previews;

    @Inject
    private RosterLines lines;

    /**
     * Says how far applying is.
     *
     * @param roster id of the roster
     * @param steps  that are done
     */
    public void say(UUID roster, int steps) {
        previews.progress(roster, steps);
    }

    /**
     * Applying went wrong, and changed nothing: somebody may look and try again.
     *
     * @param schoolId key of the school
     * @param roster   id of the roster
     */
    public void giveBack(long schoolId, UUID roster) {
        RosterPreview preview = previews.lock(schoolId, roster).orElseThrow();
        preview.reopen();
        List<Trouble> troubles = new ArrayList<>(lines.troubles(preview.getId()));
        troubles.add(new Trouble(0, TroubleKind.NOT_APPLIED, ""));
        lines.note(preview.getId(), troubles);
    }
}
