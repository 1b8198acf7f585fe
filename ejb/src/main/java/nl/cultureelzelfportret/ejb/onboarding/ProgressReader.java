package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.onboarding.Agreement;
import nl.cultureelzelfportret.persistence.onboarding.AgreementKind;
import nl.cultureelzelfportret.persistence.onboarding.Agreements;
import nl.cultureelzelfportret.persistence.onboarding.Journey;
import nl.cultureelzelfportret.persistence.onboarding.NextStep;
import nl.cultureelzelfportret.persistence.onboarding.Offer;
import nl.cultureelzelfportret.persistence.onboarding.OfferStatus;
import nl.cultureelzelfportret.persistence.onboarding.Offers;

/** Finds out how far schools came with their offers, for all of them in two statements. */
@Dependent
class ProgressReader {

    @Inject
    private Offers offers;

    @Inject
    private Agreements agreements;

    @Inject
    private Clock clock;

    /**
     * How far schools came.
     *
     * @param offers     the newest one first, by key of school
     * @param agreements the newest one first, by key of school
     * @param today      the day
     */
    record Told(Map<Long, List<Offer>> offers, Map<Long, List<Agreement>> agreements, LocalDate today) {

        /** {@return what comes next for one of them} */
        NextStep next(Journey journey) {
            long school = journey.school().getId();
            Optional<Offer> newest =
                    offers.getOrDefault(school, List.of()).stream().findFirst();
            return journey.progress(
                            newest.map(offer -> offer.statusOn(today)).orElse(null),
                            newest.map(offer -> isSigned(school, offer)).orElse(false))
                    .next(journey.school().getStatus());
        }

        private boolean isSigned(long school, Offer offer) {
            return Stream.of(AgreementKind.values())
                    .allMatch(kind -> agreements.getOrDefault(school, List.of()).stream()
                            .anyMatch(agreement -> agreement.getKind() == kind
                                    && agreement.getOffer().equals(offer)
                                    && agreement.isSigned()));
        }

        /** {@return money in offers that wait for an answer, by key of school} */
        Map<Long, Money> offered() {
            Map<Long, Money> offered = new HashMap<>();
            offers.forEach((school, all) -> {
                List<Money> waiting = all.stream()
                        .filter(offer -> offer.statusOn(today) == OfferStatus.SENT)
                        .map(Offer::getGross)
                        .toList();
                if (!waiting.isEmpty()) {
                    offered.put(school, Money.sum(waiting));
                }
            });
            return offered;
        }
    }

    Told of(Collection<Long> schools) {
        return new Told(
                offers.of(schools).stream().collect(Collectors.groupingBy(offer -> offer.getSchool()
                        .getId())),
                agreements.of(schools).stream()
                        .collect(Collectors.groupingBy(
                                agreement -> agreement.getSchool().getId())),
                LocalDate.now(clock));
    }
}
