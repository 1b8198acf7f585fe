package nl.cultureelzelfportret.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * How somebody comes in, and how the next request knows them.
 *
 * <p>The session remembers the person's id and nothing else, as a plain attribute that survives in a session of another
 * server; each request is told to the container anew. Who may do what is found out in each request as well.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** The page where one signs in; {@code to} says where one wanted to go. */
    public static final String SIGN_IN_PAGE = "/account/sign-in";

    /** Attribute of a request with what broke off a sign-in, if anything did. */
    static final String THROWN = SignInMechanism.class.getName() + ".thrown";

    private static final String PERSON = SignInMechanism.class.getName() + ".person";

    @Inject
    private IdentityStoreHandler identityStores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest() && context.getAuthParameters().getCredential() != null) {
            return signIn(request, context.getAuthParameters().getCredential(), context);
        }
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(PERSON) instanceof String person) {
            return context.notifyContainerAboutLogin(person, Set.of());
        }
        return context.isProtected() ? sendToSignIn(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus signIn(HttpServletRequest request, Credential credential, HttpMessageContext context) {
        CredentialValidationResult result;
        try {
            result = identityStores.validate(credential);
        } catch (RuntimeException thrown) {
            // The container takes whatever is thrown here for a wrong password; the page tells the two apart.
            request.setAttribute(THROWN, thrown);
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        String person = result.getCallerPrincipal().getName();
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(PERSON, person);
        return context.notifyContainerAboutLogin(person, Set.of());
    }

    /** Who opens an address goes to the sign-in page, a script of a page is sent there, the rest is told that it may not. */
    private static AuthenticationStatus sendToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String address = SIGN_IN_PAGE + "?to=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return redirectScript(address, response);
        }
        return isForScripts(request) ? context.responseUnauthorized() : context.redirect(address);
    }

    /** Not a file of such an address that somebody opens: of that, browsers tell so. */
    private static boolean isForScripts(HttpServletRequest request) {
        String path = request.getServletPath();
        return (path.startsWith("/api") || path.startsWith("/media"))
                && !"navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    private static AuthenticationStatus redirectScript(String address, HttpServletResponse response) {
        response.setContentType("text/xml;charset=UTF-8");
        try {
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
