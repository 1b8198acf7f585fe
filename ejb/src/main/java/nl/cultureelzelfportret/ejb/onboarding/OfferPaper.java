package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.cultureelzelfportret.ejb.document.PdfMaker;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.document.Documents;
import nl.cultureelzelfportret.persistence.onboarding.Offer;

/** An offer as a PDF in the institute's face. */
@ApplicationScoped
class OfferPaper {

    @Inject
    private PdfMaker pdfs;

    @Inject
    private Documents documents;

    @Inject
    private LetterWords words;

    @Inject
    private Clock clock;

    /** {@return an offer as it would be sent now} */
    Paper of(Offer offer) {
        byte[] pdf = pdfs.make("offer", offer.getRecipient().locale(), model(offer, LocalDate.now(clock)));
        return new Paper(words.of(offer.getRecipient(), "offer.file", offer.getNumber()), pdf);
    }

    /** {@return what the template of an offer mentions} */
    static Map<String, Object> model(Offer offer, LocalDate today) {
        Locale locale = offer.getRecipient().locale();
        return Map.of(
                "offer",
                offer,
                "region",
                offer.getRegion(),
                "school",
                offer.getSchool(),
                "content",
                offer.content(),
                "year",
                offer.content().year().label(),
                "date",
                WrittenDay.of(today, locale),
                "until",
                WrittenDay.of(offer.content().validUntil(), locale),
                "rate",
                Rates.of(offer.getVat(), locale));
    }

    /** {@return the same, kept for ever} */
    Document kept(Offer offer) {
        Paper paper = of(offer);
        Document document =
                new Document(offer.getRegion(), paper.name(), "application/pdf", paper.content(), clock.instant());
        documents.add(document);
        return document;
    }
}
