package nl.cultureelzelfportret.ejb.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import nl.cultureelzelfportret.config.settings.PublicAddress;

/** Reads, when the server starts, what would otherwise be found wrong only when the first letter is written. */
@Singleton
@Startup
public class SettingsCheck {

    @Inject
    private Instance<PublicAddress> publicAddress;

    @PostConstruct
    void read() {
        publicAddress.get();
    }
}
