package nl.cultureelzelfportret.web.selfportrait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.selfportrait.HangingService;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.portfolio.MomentBean;

/** On the page of a moment: does it belong to my self-portrait? */
@Named
@RequestScoped
public class HungBean {

    @Inject
    private HangingService hanging;

    @Inject
    private MomentBean momentBean;

    @Inject
    private Me me;

    private Boolean hung;

    /** Finds out, for whoever's own moment it is. */
    public void load() {
        if (isOwn()) {
            hung = hanging.isHanging(momentBean.getPublicId());
        }
    }

    private boolean isOwn() {
        return me.getPublicId().equals(momentBean.getMoment().ownerId().toString())
                && momentBean.getMoment().withdrawnAt() == null
                && !momentBean.getMoment().kind().isStep();
    }

    /**
     * Hangs it.
     *
     * @return to this page
     */
    public String hang() {
        hanging.hang(momentBean.getPublicId());
        return again();
    }

    /**
     * Takes it off.
     *
     * @return to this page
     */
    public String takeDown() {
        hanging.takeDown(momentBean.getPublicId());
        return again();
    }

    private String again() {
        return Redirect.to("/portfolio/moment")
                .with("moment", momentBean.getPublicId())
                .outcome();
    }

    /** {@return whether it can be hung; before the page was read the button listens, and the service decides} */
    public boolean isToHang() {
        return momentBean.getMoment() == null || Boolean.FALSE.equals(hung);
    }

    /** {@return whether it can be taken off; before the page was read the button listens, and the service decides} */
    public boolean isToTakeDown() {
        return momentBean.getMoment() == null || Boolean.TRUE.equals(hung);
    }
}
