package nl.cultureelzelfportret.it;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.cultureelzelfportret.ejb.account.SignedInPerson;
import nl.cultureelzelfportret.persistence.account.Person;

/**
 * Where a test acts as somebody. It tells the container who is calling, by Jakarta Security and through {@link OpenDoor};
 * from there on everything is the product's own: it finds out anew who that is and what they may do.
 */
@RequestScoped
public class Stage {

    @Inject
    private SecurityContext securityContext;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedInPerson signedInPerson;

    /**
     * From now on the test acts as this person.
     *
     * @param person who is stored already
     */
    public void enter(Person person) {
        leave();
        AuthenticationStatus status = securityContext.authenticate(
                request,
                (HttpServletResponse) request.getAttribute(OpenDoor.RESPONSE),
                AuthenticationParameters.withParams()
                        .credential(
                                new CallerOnlyCredential(person.getPublicId().toString()))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException(person + " did not get onto the stage: " + status);
        }
        signedInPerson.refresh();
    }

    /** From now on the test acts as somebody who has not signed in. */
    public void leave() {
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        signedInPerson.refresh();
    }
}
