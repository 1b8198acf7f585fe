package nl.cultureelzelfportret.web.selfportrait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.selfportrait.HangingService;
import nl.cultureelzelfportret.web.core.Redirect;

/**
 * Does the moment on the page belong to my self-portrait? A page shows it with {@code hang.xhtml}, after a view action,
 * also on a postback, that calls {@link #load(UUID, boolean)}.
 */
@Named
@RequestScoped
public class HungBean {

    @Inject
    private HangingService hanging;

    private UUID moment;
    private Boolean hung;

    /**
     * Finds out, for whoever can hang it.
     *
     * @param shown    id of the moment on the page
     * @param hangable whether it is the viewer's own, not in the bin, and no step of something larger
     */
    public void load(UUID shown, boolean hangable) {
        moment = shown;
        hung = hangable ? hanging.isHanging(shown) : null;
    }

    /**
     * Hangs it, and shows the page again.
     *
     * @throws IOException if the browser is gone
     */
    public void hang() throws IOException {
        hanging.hang(moment);
        Redirect.again().now();
    }

    /**
     * Takes it off, and shows the page again.
     *
     * @throws IOException if the browser is gone
     */
    public void takeDown() throws IOException {
        hanging.takeDown(moment);
        Redirect.again().now();
    }

    /** {@return whether it can be hung; before the page was read the button listens, and the service decides} */
    public boolean isToHang() {
        return moment == null || Boolean.FALSE.equals(hung);
    }

    /** {@return whether it can be taken off; before the page was read the button listens, and the service decides} */
    public boolean isToTakeDown() {
        return moment == null || Boolean.TRUE.equals(hung);
    }
}
