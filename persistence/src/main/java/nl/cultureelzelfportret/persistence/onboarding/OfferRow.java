package nl.cultureelzelfportret.persistence.onboarding;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * An offer in a list.
 *
 * @param publicId   of the offer
 * @param schoolId   key of the school
 * @param number     such as {@code 2026-0012}
 * @param year       the school year for which it is
 * @param status     what became of it, by the day
 * @param gross      what the school pays
 * @param validUntil the last day for an answer
 * @param madeAt     when it was begun
 * @param sentAt     when it was sent, or null
 * @param decision   who answered it
 */
public record OfferRow(
        UUID publicId,
        long schoolId,
        String number,
        SchoolYear year,
        OfferStatus status,
        Money gross,
        LocalDate validUntil,
        Instant madeAt,
        Instant sentAt,
        Decision decision)
        implements Serializable {

    /**
     * {@return a line of a list}
     *
     * @param offer with its lines read
     * @param today the day
     */
    public static OfferRow of(Offer offer, LocalDate today) {
        OfferContent content = offer.content();
        return new OfferRow(
                offer.getPublicId(),
                offer.getSchool().getId(),
                offer.getNumber(),
                content.year(),
                offer.statusOn(today),
                offer.getGross(),
                content.validUntil(),
                offer.getMadeAt(),
                offer.getSentAt(),
                offer.getDecision());
    }
}
