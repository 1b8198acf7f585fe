package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.mail.Outbox;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.onboarding.Offer;
import nl.cultureelzelfportret.persistence.onboarding.Recipient;
import nl.cultureelzelfportret.persistence.region.Institute;

/** The mail that goes with an offer, and tells what became of it. */
@ApplicationScoped
class Letters {

    private static final int SUBJECT = 200;

    @Inject
    private Outbox outbox;

    @Inject
    private LetterWords words;

    /** Sends an offer with its paper and its link. */
    void offer(Offer offer, String link) {
        Recipient to = offer.getRecipient();
        send(
                offer,
                to.getEmail(),
                words.of(to, "offer.subject", offer.getSchool().getName()),
                words.of(
                        to,
                        "offer.text",
                        to.getName(),
                        offer.getSchool().getName(),
                        institute(offer),
                        WrittenDay.of(offer.content().validUntil(), to.locale()),
                        link,
                        signed(offer)),
                List.of(offer.getDocument()));
    }

    private static String institute(Offer offer) {
        return offer.getRegion().getInstitute().getName();
    }

    private static String signed(Offer offer) {
        Institute institute = offer.getRegion().getInstitute();
        return Stream.of(institute.getContactName(), institute.getName(), institute.getTelephone())
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void send(Offer offer, String to, String subject, String text, List<Document> documents) {
        String line = subject.replaceAll("[\\r\\n]+", " ");
        outbox.send(offer.getRegion(), to, line.substring(0, Math.min(line.length(), SUBJECT)), text, documents);
    }

    /** Thanks for a yes, with what is to be signed; and tells the institute. */
    void accepted(Offer offer, List<Document> agreements) {
        Recipient to = offer.getRecipient();
        send(
                offer,
                to.getEmail(),
                words.of(to, "accepted.subject", offer.getSchool().getName()),
                words.of(
                        to,
                        "accepted.text",
                        to.getName(),
                        offer.getNumber(),
                        offer.getDecision().getName(),
                        offer.getDecision().getPosition(),
                        signed(offer)),
                agreements);
        tell(offer, "accepted.institute");
    }

    /** Tells the institute that a school said no. */
    void declined(Offer offer) {
        tell(offer, "declined.institute");
    }

    private void tell(Offer offer, String key) {
        String email = offer.getRegion().getInstitute().getEmail();
        if (email != null && !email.isBlank()) {
            Recipient us = new Recipient(institute(offer), email, "nl");
            send(
                    offer,
                    email,
                    words.of(us, key + ".subject", offer.getSchool().getName()),
                    words.of(
                            us,
                            key + ".text",
                            offer.getSchool().getName(),
                            offer.getNumber(),
                            offer.getDecision().getName(),
                            offer.getDecision().getPosition(),
                            offer.getDecision().getReason()),
                    List.of());
        }
    }
}
