package nl.cultureelzelfportret.ejb.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Viewer;

/** The person who is looking, found once a request. */
@RequestScoped
public class SignedInPerson implements CurrentViewer {

    @Inject
    private SecurityContext securityContext;

    @Inject
    private Identification identification;

    private Optional<Identification.Found> found;

    @Override
    public Optional<Viewer> find() {
        return identify().map(Identification.Found::viewer);
    }

    /** {@return what the pages say about the person, or empty for somebody who has not signed in} */
    public Optional<Profile> profile() {
        return identify().map(Identification.Found::profile);
    }

    /** Find out anew: the person changed something about themselves, or signed in, in this very request. */
    public void refresh() {
        found = null;
    }

    private Optional<Identification.Found> identify() {
        if (found == null) {
            Principal principal = securityContext.getCallerPrincipal();
            found = principal == null ? Optional.empty() : identification.find(UUID.fromString(principal.getName()));
        }
        return found;
    }
}
