package nl.cultureelzelfportret.ejb.onboarding;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.onboarding.Decision;
import nl.cultureelzelfportret.persistence.onboarding.Offer;
import nl.cultureelzelfportret.persistence.onboarding.OfferContent;
import nl.cultureelzelfportret.persistence.onboarding.OfferStatus;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.Vat;

/**
 * An offer as its makers and its reader see it.
 *
 * @param publicId    of the offer
 * @param school      id of the school
 * @param schoolName  name of the school
 * @param institute   that makes it
 * @param region      name of the region
 * @param face        name of its colours, as its style sheet is called
 * @param number      such as {@code 2026-0012}
 * @param status      what became of it, by the day
 * @param content     what it says
 * @param vat         what is charged of VAT
 * @param net         all lines together
 * @param tax         the VAT over it
 * @param gross       what the school pays
 * @param sentAt      when it was sent, or null
 * @param decision    who answered it
 */
public record OfferView(
        UUID publicId,
        UUID school,
        String schoolName,
        Asker institute,
        String region,
        String face,
        String number,
        OfferStatus status,
        OfferContent content,
        Vat vat,
        Money net,
        Money tax,
        Money gross,
        Instant sentAt,
        Decision decision)
        implements Serializable {

    /**
     * Whom to ask at an institute.
     *
     * @param name      of the institute
     * @param contact   whom to ask; may be empty
     * @param email     may be empty
     * @param telephone may be empty
     */
    public record Asker(String name, String contact, String email, String telephone) implements Serializable {

        static Asker of(Institute institute) {
            return new Asker(
                    institute.getName(),
                    Objects.requireNonNullElse(institute.getContactName(), ""),
                    Objects.requireNonNullElse(institute.getEmail(), ""),
                    Objects.requireNonNullElse(institute.getTelephone(), ""));
        }
    }

    static OfferView of(Offer offer, LocalDate today) {
        return new OfferView(
                offer.getPublicId(),
                offer.getSchool().getPublicId(),
                offer.getSchool().getName(),
                Asker.of(offer.getRegion().getInstitute()),
                offer.getRegion().getName(),
                offer.getRegion().getFace().name(),
                offer.getNumber(),
                offer.statusOn(today),
                offer.content(),
                offer.getVat(),
                offer.getNet(),
                offer.getTax(),
                offer.getGross(),
                offer.getSentAt(),
                offer.getDecision());
    }
}
