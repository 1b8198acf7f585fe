package nl.cultureelzelfportret.ejb.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import nl.cultureelzelfportret.config.settings.OperatorSettings;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Credential;
import nl.cultureelzelfportret.persistence.account.Credentials;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/**
 * Lets the first operator into an empty installation: with the user name and password of its settings, once, when the
 * server starts and nobody is an operator. The password has to be changed at the first sign-in, so that what stands in a
 * setting opens nothing after that; from then on the settings do nothing.
 */
@Singleton
@Startup
@DependsOn("Database")
public class FirstOperator {

    private static final Logger LOG = System.getLogger(FirstOperator.class.getName());
    private static final String NAME = "Operator";

    @Inject
    private OperatorSettings settings;

    @Inject
    private People people;

    @Inject
    private Credentials credentials;

    @Inject
    private Argon2PasswordHash passwordHash;

    @Inject
    private Clock clock;

    @PostConstruct
    void welcome() {
        letIn(settings);
    }

    /**
     * Makes an account for the first operator, if that is wanted and there is none.
     *
     * @param wanted user name and password
     * @return whether it was made
     */
    public boolean letIn(OperatorSettings wanted) {
        if (!wanted.isGiven() || people.isThere(Role.OPERATOR)) {
            return false;
        }
        try {
            PasswordRule.check(wanted.password(), Credential.normalised(wanted.user()));
        } catch (BusinessException weak) {
            LOG.log(Level.ERROR, "No first operator: czp.operator.password will not do ({0})", weak.messageKey());
            return false;
        }
        if (credentials.isTaken(Credential.normalised(wanted.user()))) {
            LOG.log(Level.ERROR, "No first operator: the user name of czp.operator.user is somebody else''s");
            return false;
        }
        Person person = new Person(NAME, null, "", Language.NL);
        people.add(person);
        people.grant(new RoleGrant(person, Role.OPERATOR, null, null, LocalDate.now(clock)));
        credentials.add(new Credential(
                person, wanted.user(), passwordHash.generate(wanted.password().toCharArray()), true));
        LOG.log(Level.INFO, "The first operator can sign in, and has to choose a password then");
        return true;
    }
}
