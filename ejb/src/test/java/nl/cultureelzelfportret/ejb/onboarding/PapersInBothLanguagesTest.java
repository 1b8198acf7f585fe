package nl.cultureelzelfportret.ejb.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.document.PdfMaker;
import nl.cultureelzelfportret.ejb.document.PdfUa;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.onboarding.Decision;
import nl.cultureelzelfportret.persistence.onboarding.Offer;
import nl.cultureelzelfportret.persistence.onboarding.OfferContent;
import nl.cultureelzelfportret.persistence.onboarding.OfferLine;
import nl.cultureelzelfportret.persistence.onboarding.Recipient;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.school.Edition;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every paper can be made in both languages, says what it has to say, and keeps the rules for those who listen. */
class PapersInBothLanguagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Region REGION =
            new Region("Delta", "delta", new Institute("Huis & Co", "Willemijn", "w@example.org", null));

    private final PdfMaker pdfs = new PdfMaker();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void saysWhatTheSchoolPays(String language) throws IOException {
        String text = text("offer", language, OfferPaper.model(offer(language), TODAY));

        assertTrue(text.contains("De <Brug>"), text);
        assertTrue(text.contains("Huis & Co"), text);
        assertTrue(text.contains(language.equals("nl") ? "€ 1.197,90" : "€ 1,197.90"), text);
        assertTrue(text.contains(language.equals("nl") ? "Korting: Pilot € -10,00" : "Discount: Pilot € -10.00"), text);
        assertTrue(text.contains("21 %"), text);
    }

    private static Offer offer(String language) {
        School school = new School(REGION, "De <Brug>", Edition.PO, "99XX");
        Offer offer = new Offer(
                UUID.randomUUID(),
                school,
                "2026-0001",
                new Tariff(REGION, TODAY),
                new OfferContent(
                        SchoolYear.of("2026-2027"),
                        250,
                        List.of(new OfferLine(TariffKind.ACCOUNT_PER_YEAR, "Account", 250, new Money(400))),
                        new Discount(new Money(1_000), "Pilot"),
                        "Dag.\n\nTot gauw.",
                        "PO-12",
                        TODAY.plusDays(30),
                        new Recipient("Sanne", "s@example.org", language)),
                NOW);
        offer.send(new Document(REGION, "o.pdf", "application/pdf", new byte[1], NOW), "hash", NOW, TODAY);
        offer.accept(new Decision("Sanne", "directeur", "", NOW), TODAY);
        return offer;
    }

    private String text(String template, String language, Map<String, Object> model) throws IOException {
        byte[] pdf = pdfs.make(template, new Recipient("S", "s@example.org", language).locale(), model);
        assertEquals(List.of(), PdfUa.broken(pdf), template);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void saysWhatIsAgreedAndWhichDataAreKeptWhatForAndHowLong(String language) throws IOException {
        Map<String, Object> model = AgreementMaker.model(offer(language), 2, TODAY, HERE);

        assertTrue(text("financial", language, model).contains("Sanne (directeur)"));
        String processing = text("processing", language, model);
        assertTrue(processing.contains(language.equals("nl") ? "Privacybijsluiter" : "Privacy leaflet"), processing);
        assertTrue(processing.contains(language.equals("nl") ? "Reacties, advies" : "Reactions, advice"), processing);
    }
}
