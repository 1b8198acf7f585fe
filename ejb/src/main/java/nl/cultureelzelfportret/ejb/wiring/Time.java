package nl.cultureelzelfportret.ejb.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock; a school's day begins and ends in the Netherlands. */
@ApplicationScoped
public class Time {

    @Produces
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
