package nl.cultureelzelfportret.web.onboarding;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;

/** The address of this site, as the viewer sees it. */
final class SiteAddress {

    private SiteAddress() {}

    /** {@return such as {@code https://portfolio.example.org}, without a slash at the end} */
    static String now() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        int port = external.getRequestServerPort();
        boolean usual = port == ("https".equals(external.getRequestScheme()) ? 443 : 80);
        return external.getRequestScheme() + "://" + external.getRequestServerName() + (usual ? "" : ":" + port);
    }
}
