package nl.cultureelzelfportret.persistence.onboarding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * What an offer says.
 *
 * @param year         the school year for which it is
 * @param accounts     how many
 * @param lines        what the school pays
 * @param discount     what is taken off; may be nothing
 * @param introduction a word to the school; may be empty
 * @param reference    what the school wants to see on the invoice; may be empty
 * @param validUntil   the last day on which the school can say yes
 * @param recipient    to whom it is sent
 */
public record OfferContent(
        SchoolYear year,
        int accounts,
        List<OfferLine> lines,
        Discount discount,
        String introduction,
        String reference,
        LocalDate validUntil,
        Recipient recipient)
        implements Serializable {

    /** Copies the lines. */
    public OfferContent {
        lines = List.copyOf(lines);
    }

    /**
     * Looks whether it can be sent.
     *
     * @param today the day
     * @throws BusinessException if it cannot
     */
    public void check(LocalDate today) {
        if (accounts < 1 || accounts > OfferLine.MOST) {
            throw new BusinessException("onboarding.offer.noAccounts");
        }
        if (validUntil == null || validUntil.isBefore(today) || validUntil.isAfter(today.plusYears(1))) {
            throw new BusinessException("onboarding.offer.noDay");
        }
        discount.check(sum());
    }

    /** {@return all lines together, without VAT and before anything is taken off} */
    public Money sum() {
        return Money.sum(lines.stream().map(OfferLine::getTotal).toList());
    }
}
