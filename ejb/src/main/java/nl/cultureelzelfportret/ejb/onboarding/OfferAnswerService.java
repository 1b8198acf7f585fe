package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Open;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.onboarding.Decision;
import nl.cultureelzelfportret.persistence.onboarding.Offer;
import nl.cultureelzelfportret.persistence.onboarding.Offers;

/**
 * What a school does with the link in its letter, without signing in. Who has the link has the letter: the token in it is
 * 128 random bits, ends with the offer, and opens this one offer.
 */
@Stateless
@Guarded
public class OfferAnswerService {

    @Inject
    private Offers offers;

    @Inject
    private AgreementMaker agreements;

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    /**
     * {@return whether there is an offer behind a link}
     *
     * @param token in the link
     */
    @Open("who has the link has the letter")
    public boolean isThere(String token) {
        return offers.behind(OfferTokens.hash(token)).isPresent();
    }

    /**
     * {@return the offer behind a link}
     *
     * @param token in the link
     * @throws NotFoundException if there is none
     */
    @Open("who has the link has the letter")
    public OfferView read(String token) {
        return OfferView.of(
                offers.behind(OfferTokens.hash(token)).orElseThrow(() -> new NotFoundException("an offer")), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * {@return the paper of the offer behind a link}
     *
     * @param token in the link
     * @throws NotFoundException if there is none
     */
    @Open("who has the link has the letter")
    public Paper paper(String token) {
        return offers.behind(OfferTokens.hash(token))
                .map(Offer::getDocument)
                .map(Paper::of)
                .orElseThrow(() -> new NotFoundException("an offer"));
    }

    /**
     * Says yes, once: what is to be signed is made and sent. A second click changes nothing.
     *
     * @param token    in the link
     * @param name     who says so
     * @param position what they are at the school
     * @throws BusinessException if a name or a position is missing, or it cannot be answered any more
     */
    @Open("who has the link has the letter")
    public void accept(String token, String name, String position) {
        Offer offer = lock(token);
        if (offer.accept(new Decision(name, position, "", clock.instant()), today())) {
            letters.accepted(offer, agreements.make(offer));
        }
    }

    private Offer lock(String token) {
        return offers.lockBehind(OfferTokens.hash(token)).orElseThrow(() -> new NotFoundException("an offer"));
    }

    /**
     * Says no, once.
     *
     * @param token    in the link
     * @param name     who says so
     * @param position what they are at the school
     * @param reason   why; may be empty
     * @throws BusinessException if a name or a position is missing, or it cannot be answered any more
     */
    @Open("who has the link has the letter")
    public void decline(String token, String name, String position, String reason) {
        Offer offer = lock(token);
        if (offer.decline(new Decision(name, position, reason, clock.instant()), today())) {
            letters.declined(offer);
        }
    }
}
