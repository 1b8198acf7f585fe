package nl.cultureelzelfportret.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.cultureelzelfportret.ejb.account.SignedInPerson;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.web.core.Addresses;
import nl.cultureelzelfportret.web.core.Redirect;

/** The page on which one signs in, and the button with which one signs out. */
@Named
@RequestScoped
public class SignInBean {

    @Inject
    private SecurityContext securityContext;

    @Inject
    private SignedInPerson signedInPerson;

    @Inject
    private ExternalContext external;

    @Inject
    private FacesContext faces;

    private String userName = "";
    private String password = "";
    private String to;

    /**
     * Who is in already does not have to come in.
     *
     * @throws IOException if the browser is gone
     */
    public void enter() throws IOException {
        if (securityContext.getCallerPrincipal() != null) {
            Redirect.to(Addresses.ofThisSite(to, "/")).now();
        }
    }

    /**
     * Signs in and goes to where one wanted to go.
     *
     * @throws BusinessException if user name or password is wrong; it does not tell which
     * @throws IOException       if the browser is gone
     */
    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        AuthenticationStatus status = securityContext.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(userName, password))
                        .newAuthentication(true));
        if (request.getAttribute(SignInMechanism.THROWN) instanceof RuntimeException thrown) {
            throw thrown;
        }
        if (status != AuthenticationStatus.SUCCESS) {
            throw new BusinessException("account.signIn.wrong");
        }
        signedInPerson.refresh();
        Redirect.to(Addresses.ofThisSite(to, "/")).now();
    }

    /**
     * Signs out: the session is gone, and so is what the browser kept of it.
     *
     * @throws IOException      if the browser is gone
     * @throws ServletException if the container cannot
     */
    public void signOut() throws IOException, ServletException {
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        Redirect.to("/account/signed-out").now();
    }

    /** {@return as it is typed} */
    public String getUserName() {
        return userName;
    }

    /** @param userName as it was typed */
    public void setUserName(String userName) {
        this.userName = userName;
    }

    /** {@return nothing: a password is never written back} */
    public String getPassword() {
        return "";
    }

    /** @param password as it was typed */
    public void setPassword(String password) {
        this.password = password;
    }

    /** {@return the address where one wanted to go, or null} */
    public String getTo() {
        return to;
    }

    /** @param to the address where one wanted to go */
    public void setTo(String to) {
        this.to = to;
    }
}
