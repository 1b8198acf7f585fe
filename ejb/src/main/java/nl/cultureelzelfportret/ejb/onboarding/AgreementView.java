package nl.cultureelzelfportret.ejb.onboarding;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a school and its institute agree on.
 *
 * @param publicId    of the agreement
 * @param school      id of the school
 * @param schoolName  name of the school
 * @param board       that signs for it; may be empty
 * @param institute   that signs too
 * @param offer       id of the offer of which it came
 * @param offerNumber its number
 * @param row         what it is
 */
public record AgreementView(
        UUID publicId,
        UUID school,
        String schoolName,
        String board,
        OfferView.Asker institute,
        UUID offer,
        String offerNumber,
        AgreementRow row)
        implements Serializable {}
