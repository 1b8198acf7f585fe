package nl.cultureelzelfportret.web.core;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.cultureelzelfportret.config.settings.PublicAddress;
import org.omnifaces.util.Faces;

/** The address of this site as it stands in letters and on paper; every one of them asks here. */
@ApplicationScoped
public class SiteAddress {

    @Inject
    private PublicAddress publicAddress;

    /** {@return such as {@code https://portfolio.example.org}, without a slash at the end} */
    public String home() {
        return publicAddress.or(Faces.getRequestDomainURL());
    }
}
