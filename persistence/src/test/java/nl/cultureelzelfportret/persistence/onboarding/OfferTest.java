package nl.cultureelzelfportret.persistence.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.school.Edition;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.junit.jupiter.api.Test;

/** An offer is answered once, and only as long as it is valid. */
class OfferTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Region REGION = new Region("Delta", "delta", new Institute("Huis", null, null, null));
    private static final School SCHOOL = new School(REGION, "De Brug", Edition.PO, "99XX");
    private static final Document PAPER = new Document(REGION, "o.pdf", "application/pdf", new byte[1], NOW);
    private static final Decision SANNE = new Decision("Sanne", "directeur", "", NOW);

    private final Offer offer = new Offer(
            UUID.randomUUID(),
            SCHOOL,
            "2026-0001",
            new Tariff(REGION, TODAY),
            content(TODAY.plusDays(3), new Discount()),
            NOW);

    private static OfferContent content(LocalDate validUntil, Discount discount, OfferLine... more) {
        List<OfferLine> lines = new ArrayList<>(List.of(more));
        lines.add(new OfferLine(TariffKind.ACCOUNT_PER_YEAR, "Account", 3, new Money(333)));
        return new OfferContent(
                SchoolYear.of("2026-2027"),
                3,
                lines,
                discount,
                "",
                "",
                validUntil,
                new Recipient("Sanne", "s@example.org", "nl"));
    }

    @Test
    void addsUpWithVatOnceOverAll() {
        assertEquals(new Money(999), offer.getNet());
        assertEquals(new Money(210), offer.getTax());
        assertEquals(new Money(1209), offer.getGross());
    }

    @Test
    void isAcceptedOnce() {
        offer.send(PAPER, "hash", NOW, TODAY);

        assertTrue(offer.accept(SANNE, TODAY));
        assertFalse(offer.accept(new Decision("Piet", "leraar", "", NOW), TODAY));
        assertEquals("Sanne", offer.getDecision().getName());
        assertThrows(BusinessException.class, () -> offer.decline(SANNE, TODAY));
        assertThrows(BusinessException.class, offer::withdraw);
    }

    @Test
    void cannotBeAnsweredTooLateOrAfterItWasTakenBackOrBeforeItWasSent() {
        assertThrows(BusinessException.class, () -> offer.accept(SANNE, TODAY));
        offer.send(PAPER, "hash", NOW, TODAY);

        assertEquals(OfferStatus.SENT, offer.statusOn(TODAY.plusDays(3)));
        assertEquals(OfferStatus.EXPIRED, offer.statusOn(TODAY.plusDays(4)));
        assertThrows(BusinessException.class, () -> offer.accept(SANNE, TODAY.plusDays(4)));
        offer.withdraw();
        assertThrows(BusinessException.class, () -> offer.accept(SANNE, TODAY));
    }

    @Test
    void needsANameAndAPosition() {
        offer.send(PAPER, "hash", NOW, TODAY);

        assertThrows(BusinessException.class, () -> offer.accept(new Decision(" ", "directeur", "", NOW), TODAY));
        assertThrows(BusinessException.class, () -> offer.accept(new Decision("Sanne", "", "", NOW), TODAY));
    }

    @Test
    void cannotChangeAfterItWasSent() {
        offer.send(PAPER, "hash", NOW, TODAY);

        assertThrows(
                BusinessException.class,
                () -> offer.revise(new Tariff(REGION, TODAY), content(TODAY.plusDays(9), new Discount())));
    }

    @Test
    void hasNoPriceBelowZero() {
        assertThrows(BusinessException.class, () -> new OfferLine(TariffKind.OWN, "Korting", 1, new Money(-1)));
    }

    @Property
    void takesADiscountOffBeforeVat(@ForAll @LongRange(min = 1, max = 998) long off) {
        Offer dear = new Offer(
                UUID.randomUUID(),
                SCHOOL,
                "2026-0002",
                new Tariff(REGION, TODAY),
                content(TODAY.plusDays(3), new Discount(new Money(off), "Pilotschool")),
                NOW);

        assertEquals(new Money(999 - off), dear.getNet());
        assertEquals(dear.getNet().share(2100), dear.getTax());
        assertEquals(dear.getNet().plus(dear.getTax()), dear.getGross());
    }

    @Test
    void leavesSomethingToBePaid() {
        OfferContent nothingLeft = content(TODAY, new Discount(new Money(999), "Pilotschool"));

        assertThrows(BusinessException.class, () -> nothingLeft.check(TODAY));
        content(TODAY, new Discount(new Money(998), "Pilotschool")).check(TODAY);
    }
}
