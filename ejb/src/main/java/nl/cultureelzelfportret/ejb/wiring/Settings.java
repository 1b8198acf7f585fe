package nl.cultureelzelfportret.ejb.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.config.settings.PortfolioSettings;
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

    private String value(String key) {
        return config.getValue(key, String.class);
    }
}
