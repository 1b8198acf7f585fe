package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.cultureelzelfportret.ejb.draft.DraftService;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.ejb.portfolio.Purpose;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;

/** Behind the plus: the kinds of moment, and what was begun before. */
@Named
@RequestScoped
public class NewBean {

    @Inject
    private DraftService drafts;

    private Purpose purpose;
    private List<DraftView> unfinished;

    /** Reads the page. */
    public void load() {
        unfinished = drafts.unfinished(MomentKind.forms());
    }

    /** {@return the kinds to choose from} */
    public List<MomentKind> getKinds() {
        return MomentKind.ofTheTimeline();
    }

    /** {@return what the moment is made for, or null} */
    public Purpose getPurpose() {
        return purpose;
    }

    /** @param purpose from the address */
    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    /** {@return what one began and did not finish} */
    public List<DraftView> getUnfinished() {
        return unfinished;
    }
}
