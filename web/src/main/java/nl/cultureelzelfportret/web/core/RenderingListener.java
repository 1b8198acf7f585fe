package nl.cultureelzelfportret.web.core;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import nl.cultureelzelfportret.ejb.account.SignedInPerson;
import nl.cultureelzelfportret.persistence.core.StatementCount;

/**
 * Between loading and rendering: everything that a page shows was read by now. Where statements are counted
 * ({@code czp.statistics}), the answer tells how many there were, and one more while rendering is an error.
 */
public class RenderingListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        CDI.current().select(SignedInPerson.class).get().profile();
        if (StatementCount.isOn()) {
            event.getFacesContext()
                    .getExternalContext()
                    .setResponseHeader("X-Statements", Integer.toString(StatementCount.soFar()));
            StatementCount.close();
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        StatementCount.start();
    }
}
