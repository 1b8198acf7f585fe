package nl.cultureelzelfportret.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * Lets the test runner in, and believes a test that says who it is. An application with a sign-in of its own has the
 * server ask one in each of its web modules, and that of the pages is not to be seen from the module of the tests.
 */
@ApplicationScoped
public class OpenDoor implements HttpAuthenticationMechanism {

    /** Where the {@link Stage} finds the answer to the runner's request. */
    static final String RESPONSE = OpenDoor.class.getName() + ".response";

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        request.setAttribute(RESPONSE, response);
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof CallerOnlyCredential somebody) {
            return context.notifyContainerAboutLogin(somebody.getCaller(), Set.of());
        }
        return context.doNothing();
    }
}
