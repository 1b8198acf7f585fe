package nl.cultureelzelfportret.ejb.onboarding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import nl.cultureelzelfportret.ejb.document.PdfMaker;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.onboarding.AgreementKind;
import nl.cultureelzelfportret.persistence.onboarding.Offer;

/** Makes the papers of the cast's offers and agreements with the product's own templates, as of the day on which the cast plays. */
public final class CastPapers {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final PdfMaker pdfs = new PdfMaker();

    /** {@return the paper of an offer} */
    public Document of(Offer offer, LocalDate day) {
        return paper(
                offer,
                "offerte-" + offer.getNumber(),
                pdfs.make("offer", offer.getRecipient().locale(), OfferPaper.model(offer, day)),
                day);
    }

    /** {@return the first edition of an agreement on an offer that was accepted} */
    public Document of(Offer offer, AgreementKind kind, LocalDate day) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        byte[] pdf = pdfs.make(name, offer.getRecipient().locale(), AgreementMaker.model(offer, 1, day, HERE));
        String file = kind == AgreementKind.FINANCIAL ? "overeenkomst-" : "verwerkersovereenkomst-";
        return paper(offer, file + offer.getNumber() + "-versie-1", pdf, day);
    }

    private static Document paper(Offer offer, String name, byte[] pdf, LocalDate day) {
        return new Document(
                offer.getRegion(),
                name + ".pdf",
                "application/pdf",
                pdf,
                day.atTime(11, 0).atZone(HERE).toInstant());
    }

    /** {@return what is kept of a token in a link} */
    public static String hash(String token) {
        return OfferTokens.hash(token);
    }
}
