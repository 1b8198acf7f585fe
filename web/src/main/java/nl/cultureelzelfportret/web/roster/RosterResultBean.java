package nl.cultureelzelfportret.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.roster.RosterRow;
import nl.cultureelzelfportret.ejb.roster.RosterService;

/** How far applying a roster is, and what came of it. */
@Named
@RequestScoped
public class RosterResultBean {

    @Inject
    private RosterService rosters;

    @Inject
    private SchoolChoice choice;

    private UUID roster;
    private RosterRow row;

    /** Reads the page. */
    public void load() {
        choice.load();
        row = rosters.state(choice.getSchool(), roster);
    }

    /** {@return the roster} */
    public RosterRow getRow() {
        return row;
    }

    /** {@return id of the roster} */
    public UUID getRoster() {
        return roster;
    }

    /** @param roster from the address */
    public void setRoster(UUID roster) {
        this.roster = roster;
    }
}
