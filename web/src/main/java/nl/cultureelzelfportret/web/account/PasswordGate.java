package nl.cultureelzelfportret.web.account;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import nl.cultureelzelfportret.web.core.Me;
import nl.cultureelzelfportret.web.core.Redirect;

/** Who was handed a password chooses one of their own before they get to any other page. */
public class PasswordGate implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String PASSWORD_PAGE = "/account/password";
    private static final Set<String> OPEN_PAGES = Set.of(
            PASSWORD_PAGE,
            SignInMechanism.SIGN_IN_PAGE,
            "/account/signed-out",
            "/error/not-found",
            "/region/public",
            "/region/all",
            "/onboarding/answer",
            "/onboarding/no-offer");

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        Me me = CDI.current().select(Me.class).get();
        if (!faces.getResponseComplete() && !OPEN_PAGES.contains(me.getPage()) && me.isMustChangePassword()) {
            try {
                Redirect.to(PASSWORD_PAGE).now();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
