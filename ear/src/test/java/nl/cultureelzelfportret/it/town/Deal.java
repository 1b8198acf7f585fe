package nl.cultureelzelfportret.it.town;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.onboarding.Agreement;
import nl.cultureelzelfportret.persistence.onboarding.AgreementKind;
import nl.cultureelzelfportret.persistence.onboarding.Decision;
import nl.cultureelzelfportret.persistence.onboarding.Offer;
import nl.cultureelzelfportret.persistence.onboarding.OfferContent;
import nl.cultureelzelfportret.persistence.onboarding.OfferLine;
import nl.cultureelzelfportret.persistence.onboarding.Recipient;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.school.Location;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * What a school and its institute are busy with: an offer that is being made, one that waits for an answer, and one that was
 * accepted, with what came of it.
 *
 * @param draft    id of the offer that is being made
 * @param sent     id of the one that waits
 * @param token    in the link to the one that waits
 * @param accepted id of the one that was accepted
 * @param financial id of the agreement about money
 * @param processing id of the agreement about data
 * @param contact  id of who gets the offers
 * @param email    of who gets the offers
 * @param location id of a building
 */
public record Deal(
        UUID draft,
        UUID sent,
        String token,
        UUID accepted,
        UUID financial,
        UUID processing,
        UUID contact,
        String email,
        UUID location) {

    private static final Clock HERE = Clock.system(ZoneId.of("Europe/Amsterdam"));

    /** {@return what a school is busy with; its region charges something from then on} */
    public static Deal of(EntityManager entityManager, School school) {
        Instant now = HERE.instant();
        LocalDate today = LocalDate.now(HERE);
        String email = "school-" + UUID.randomUUID() + "@example.org";
        SchoolContact contact = new SchoolContact(school, "Sanne de Jong", "directeur", email, "");
        entityManager.persist(contact);
        Location location = new Location(school, "Hoofdgebouw", "99XX00", new Address("Laan 1", "5011 AA", "Tilburg"));
        entityManager.persist(location);
        Tariff tariff = tariff(entityManager, school.getRegion(), today);
        Offer draft = offer(entityManager, school, tariff, email, "2000-0001");
        Offer sent = offer(entityManager, school, tariff, email, "2000-0002");
        String token = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        sent.send(paper(entityManager, school), hash(token), now, today);
        Offer accepted = offer(entityManager, school, tariff, email, "2000-0003");
        accepted.send(paper(entityManager, school), hash(UUID.randomUUID().toString()), now, today);
        accepted.accept(new Decision("Sanne de Jong", "directeur", "", now), today);
        return new Deal(
                draft.getPublicId(),
                sent.getPublicId(),
                token,
                accepted.getPublicId(),
                agreement(entityManager, accepted, AgreementKind.FINANCIAL, now),
                agreement(entityManager, accepted, AgreementKind.PROCESSING, now),
                contact.getPublicId(),
                email,
                location.getPublicId());
    }

    /** {@return what is kept of a token in a link} */
    public static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** {@return what a region charges} */
    public static Tariff tariff(EntityManager entityManager, Region region, LocalDate today) {
        Tariff tariff = new Tariff(region, today.minusYears(1));
        tariff.revise(
                tariff.getValidFrom(),
                List.of(Role.PUPIL, Role.TEACHER),
                List.of(
                        new TariffComponent(TariffKind.ACCOUNT_PER_YEAR, "Account", new Money(400)),
                        new TariffComponent(TariffKind.START_ONCE, "Start", new Money(27_500)),
                        new TariffComponent(TariffKind.SETUP_PER_FOLLOWING_YEAR, "Volgend jaar", new Money(10_000)),
                        new TariffComponent(TariffKind.OWN, "Praatplaat", new Money(4_500))));
        entityManager.persist(tariff);
        return tariff;
    }

    private static Offer offer(EntityManager entityManager, School school, Tariff tariff, String email, String number) {
        LocalDate today = LocalDate.now(HERE);
        Offer offer = new Offer(
                UUID.randomUUID(),
                school,
                number,
                tariff,
                new OfferContent(
                        SchoolYear.containing(today),
                        100,
                        List.of(new OfferLine(TariffKind.ACCOUNT_PER_YEAR, "Account", 100, new Money(400))),
                        new Discount(),
                        "",
                        "",
                        today.plusDays(30),
                        new Recipient("Sanne de Jong", email, "nl")),
                HERE.instant());
        entityManager.persist(offer);
        return offer;
    }

    private static Document paper(EntityManager entityManager, School school) {
        Document document = new Document(
                school.getRegion(),
                "offerte.pdf",
                "application/pdf",
                "%PDF-".getBytes(StandardCharsets.US_ASCII),
                HERE.instant());
        entityManager.persist(document);
        return document;
    }

    private static UUID agreement(EntityManager entityManager, Offer offer, AgreementKind kind, Instant now) {
        Agreement agreement = new Agreement(offer, kind, 1, paper(entityManager, offer.getSchool()), now);
        entityManager.persist(agreement);
        return agreement.getPublicId();
    }
}
