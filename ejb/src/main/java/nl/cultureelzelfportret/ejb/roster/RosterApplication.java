package nl.cultureelzelfportret.ejb.roster;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.roster.RosterLedger;
import nl.cultureelzelfportret.persistence.roster.RosterLines;
import nl.cultureelzelfportret.persistence.roster.RosterPreview;
import nl.cultureelzelfportret.persistence.roster.RosterPreviews;
import nl.cultureelzelfportret.persistence.roster.Trouble;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;

/** Applies a roster, in one transaction: as a whole or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RosterApplication {

    @Inject
    private RosterPreviews previews;

    @Inject
    private RosterLines lines;

    @Inject
    private RosterLedger ledger;

    @Inject
    private RosterDesk desk;

    @Inject
    private RosterProgress progress;

    @Inject
    private Clock clock;

    /**
     * Applies a roster, unless what it would change is not what somebody looked at: then they look again.
     *
     * @param schoolId key of the school
     * @param roster   id of the roster
     */
    public void apply(long schoolId, UUID roster) {
        RosterPreview preview = previews.find(schoolId, roster).orElseThrow();
        if (!desk.compareAgain(preview)) {
            List<Trouble> troubles = new ArrayList<>(lines.troubles(preview.getId()));
            troubles.add(new Trouble(0, TroubleKind.CHANGED_MEANWHILE, ""));
            lines.note(preview.getId(), troubles);
            preview.reopen();
            return;
        }
        desk.nameUsers(preview);
        LocalDate firstDay = desk.firstDay(preview);
        for (int step = 0; step < ledger.steps(); step++) {
            ledger.apply(step, preview.getId(), schoolId, Credential.NO_PASSWORD, firstDay, firstDay.minusDays(1));
            progress.say(roster, step + 1);
        }
        previews.applied(roster, clock.instant());
    }
}
