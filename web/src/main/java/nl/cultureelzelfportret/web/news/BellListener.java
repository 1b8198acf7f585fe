package nl.cultureelzelfportret.web.news;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Lets the {@link Bell} ask before a page is rendered; it stands before the listener after which nothing is asked any more. */
public class BellListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        CDI.current().select(Bell.class).get().listen();
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // Nothing was begun.
    }
}
