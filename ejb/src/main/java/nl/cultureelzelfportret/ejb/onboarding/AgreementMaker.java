package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.document.PdfMaker;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.document.Documents;
import nl.cultureelzelfportret.persistence.onboarding.Agreement;
import nl.cultureelzelfportret.persistence.onboarding.AgreementKind;
import nl.cultureelzelfportret.persistence.onboarding.Agreements;
import nl.cultureelzelfportret.persistence.onboarding.Offer;

/** Makes what is to be signed out of an offer that was accepted: a new edition each time. */
@ApplicationScoped
class AgreementMaker {

    @Inject
    private Agreements agreements;

    @Inject
    private Documents documents;

    @Inject
    private PdfMaker pdfs;

    @Inject
    private LetterWords words;

    @Inject
    private Clock clock;

    /** {@return the papers of both agreements, kept} */
    List<Document> make(Offer offer) {
        return Stream.of(AgreementKind.values()).map(kind -> make(offer, kind)).toList();
    }

    /** {@return the paper of the next edition of one of them, kept} */
    Document make(Offer offer, AgreementKind kind) {
        int edition = agreements.of(offer).stream()
                        .filter(each -> each.getKind() == kind)
                        .mapToInt(Agreement::getEdition)
                        .max()
                        .orElse(0)
                + 1;
        Instant now = clock.instant();
        Document document = new Document(
                offer.getRegion(),
                words.of(offer.getRecipient(), file(kind), offer.getNumber(), edition),
                "application/pdf",
                pdf(offer, kind, edition),
                now);
        documents.add(document);
        agreements.add(new Agreement(offer, kind, edition, document, now));
        return document;
    }

    private static String file(AgreementKind kind) {
        return kind == AgreementKind.FINANCIAL ? "financial.file" : "processing.file";
    }

    private byte[] pdf(Offer offer, AgreementKind kind, int edition) {
        return pdfs.make(
                kind.name().toLowerCase(Locale.ROOT),
                offer.getRecipient().locale(),
                model(offer, edition, LocalDate.now(clock), clock.getZone()));
    }

    /** {@return what the templates of agreements mention} */
    static Map<String, Object> model(Offer offer, int edition, LocalDate today, ZoneId here) {
        Locale locale = offer.getRecipient().locale();
        Map<String, Object> model = new HashMap<>();
        model.put("offer", offer);
        model.put("region", offer.getRegion());
        model.put("school", offer.getSchool());
        model.put("content", offer.content());
        model.put("edition", edition);
        model.put("date", WrittenDay.of(today, locale));
        model.put(
                "decided", WrittenDay.of(LocalDate.ofInstant(offer.getDecision().getAt(), here), locale));
        model.put("year", offer.content().year().label());
        model.put("first", WrittenDay.of(offer.content().year().firstDay(), locale));
        model.put("last", WrittenDay.of(offer.content().year().lastDay(), locale));
        model.put("rate", Rates.of(offer.getVat(), locale));
        model.put("categories", DataCategory.values());
        return model;
    }
}
