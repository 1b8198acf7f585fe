package nl.cultureelzelfportret.ejb.licence;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.licence.Usage;
import nl.cultureelzelfportret.persistence.licence.UsageLevel;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Looks which licences are nearly full, or full, and has schools and institutes told. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LicenceWarningSweep {

    private static final System.Logger LOG = System.getLogger(LicenceWarningSweep.class.getName());

    @Inject
    private Licences licences;

    @Inject
    private Granting granting;

    @Inject
    private LicenceWarning warning;

    @Inject
    private Clock clock;

    /** Each morning of a working day. */
    @Schedule(hour = "7", minute = "20", dayOfWeek = "Mon-Fri", persistent = false)
    public void warn() {
        List<Licence> all = licences.agreedOn(SchoolYear.containing(LocalDate.now(clock)));
        Map<Long, Long> used = granting.used(all);
        all.forEach(licence -> {
            Usage usage = new Usage(used.getOrDefault(licence.getId(), 0L), licence.getAccounts());
            if (usage.level() != UsageLevel.ROOM) {
                warn(licence, usage);
            }
        });
    }

    /** One that fails holds up none of the others; it is tried again the next morning. */
    private void warn(Licence licence, Usage usage) {
        try {
            warning.warn(licence.getPublicId(), usage.used());
        } catch (EJBException failure) {
            LOG.log(Level.ERROR, "nobody was told how full is " + licence, failure);
        }
    }
}
