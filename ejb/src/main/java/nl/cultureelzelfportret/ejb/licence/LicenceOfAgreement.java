package nl.cultureelzelfportret.ejb.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.cultureelzelfportret.ejb.school.AccountsAgreed;
import nl.cultureelzelfportret.persistence.licence.Licence;
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
     * Makes the licence; a second agreement for the same school and year adds nothing.
     *
     * @param agreed between a school and its institute
     */
    public void make(@Observes AccountsAgreed agreed) {
        School school = schools.find(agreed.school()).orElseThrow();
        if (licences.of(school.getId(), agreed.year()).isPresent()) {
            return;
        }
        Tariff tariff = tariffs.find(agreed.tariff()).orElseThrow();
        Licence licence = granting.propose(school, agreed.year(), agreed.accounts(), tariff);
        licence.agree(agreed.accounts(), agreed.reference(), clock.instant());
        agreed.extras()
                .forEach(extra -> licence.charge(
                        new TariffComponent(TariffKind.OWN, extra.name(), extra.price()),
                        extra.quantity(),
                        clock.instant()));
        licence.discount(agreed.discount(), clock.instant());
    }
}
