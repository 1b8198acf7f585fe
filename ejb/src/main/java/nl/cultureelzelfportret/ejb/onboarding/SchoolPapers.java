package nl.cultureelzelfportret.ejb.onboarding;

import java.util.List;
import nl.cultureelzelfportret.persistence.onboarding.OfferRow;

/**
 * What a school was offered and agreed on.
 *
 * @param school     by name
 * @param offers     that were sent, the newest first
 * @param agreements the newest first
 */
public record SchoolPapers(String school, List<OfferRow> offers, List<AgreementRow> agreements) {}
