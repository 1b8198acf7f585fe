package nl.cultureelzelfportret.ejb.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import nl.cultureelzelfportret.config.settings.InvoiceSettings;
import nl.cultureelzelfportret.config.settings.MailSettings;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.config.settings.OperatorSettings;
import nl.cultureelzelfportret.config.settings.PortfolioSettings;
import nl.cultureelzelfportret.config.settings.PublicAddress;
import nl.cultureelzelfportret.config.settings.RosterSettings;
import org.eclipse.microprofile.config.Config;

/** Hands out what was configured from outside, typed. */
@ApplicationScoped
public class Settings {

    @Inject
    private Config config;

    @Produces
    PortfolioSettings portfolio() {
        return PortfolioSettings.from(this::value);
    }

    @Produces
    MediaSettings media() {
        return MediaSettings.from(this::value);
    }

    @Produces
    RosterSettings roster() {
        return RosterSettings.from(this::valueOrNothing);
    }

    @Produces
    MailSettings mail() {
        return MailSettings.from(this::valueOrNothing);
    }

    @Produces
    InvoiceSettings invoice() {
        return InvoiceSettings.from(this::valueOrNothing);
    }

    @Produces
    OperatorSettings operator() {
        return OperatorSettings.from(this::valueOrNothing);
    }

    @Produces
    PublicAddress publicAddress() {
        return PublicAddress.from(this::valueOrNothing);
    }

    /** MicroProfile Config takes a key without a value for one that is not there. */
    private String valueOrNothing(String key) {
        return config.getOptionalValue(key, String.class).orElse("");
    }

    private String value(String key) {
        return config.getValue(key, String.class);
    }
}
