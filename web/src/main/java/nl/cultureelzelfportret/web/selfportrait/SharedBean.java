package nl.cultureelzelfportret.web.selfportrait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.selfportrait.SelfPortraitService;
import nl.cultureelzelfportret.web.portfolio.PersonBean;

/** On the page of a person: is there a self-portrait to look at? */
@Named
@RequestScoped
public class SharedBean {

    @Inject
    private SelfPortraitService selfPortraits;

    @Inject
    private PersonBean personBean;

    private boolean shown;

    /** Finds out. */
    public void load() {
        shown = selfPortraits.isShownOf(personBean.getPerson());
    }

    /** {@return whether the viewer may look at it} */
    public boolean isShown() {
        return shown;
    }
}
