package nl.cultureelzelfportret.web.region;

import jakarta.faces.context.FacesContext;
import nl.cultureelzelfportret.ejb.region.HandedOut;

/** A password on its way to the next page: it is shown there once, and is gone when that page is asked for again. */
final class HandedOutOnce {

    private static final String PLACE = HandedOutOnce.class.getName();

    private HandedOutOnce() {}

    static void keep(HandedOut account) {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(PLACE, account);
    }

    static HandedOut take() {
        return (HandedOut) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getSessionMap()
                .remove(PLACE);
    }
}
