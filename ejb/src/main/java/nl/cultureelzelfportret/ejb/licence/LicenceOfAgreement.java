package nl.cultureelzelfportret.ejb.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import nl.cultureelzelfportret.ejb.school.AccountsAgreed;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.LicenceStatus;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.region.Tariffs;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Makes a licence out of an agreement, in the same transaction. */
@ApplicationScoped
public class LicenceOfAgreement {

    @Inject
    private Licences licences;

    @Inject
    private Schools schools;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Granting granting;

    @Inject
    private Clock clock;

    /**
     * Makes the licence. One that was proposed for the school year takes over the prices that were offered. To one that was
     * agreed on before, what was offered besides is added, and accounts as far as there are more of them.
     *
     * @param agreed between a school and its institute
     * @throws BusinessException if a discount is more than what is charged now
     */
    public void make(@Observes AccountsAgreed agreed) {
        Instant now = clock.instant();
        School school = schools.find(agreed.school()).orElseThrow();
        Tariff tariff = tariffs.find(agreed.tariff()).orElseThrow();
        Licence licence = licences.of(school.getId(), agreed.year())
                .orElseGet(() -> granting.propose(school, agreed.year(), agreed.accounts(), tariff));
        if (licence.getStatus() == LicenceStatus.AGREED) {
            extend(licence, agreed.accounts() - licence.getAccounts(), now);
        } else {
            licence.price(tariff, now);
            licence.agree(agreed.accounts(), agreed.reference(), now);
        }
        agreed.extras()
                .forEach(extra -> licence.charge(
                        new TariffComponent(TariffKind.OWN, extra.name(), extra.price()), extra.quantity(), now));
        licence.discount(agreed.discount(), now);
    }

    private static void extend(Licence licence, int more, Instant now) {
        if (more > 0) {
            licence.extend(more, now);
        }
    }
}
