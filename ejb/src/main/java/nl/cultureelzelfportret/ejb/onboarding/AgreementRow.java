package nl.cultureelzelfportret.ejb.onboarding;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.onboarding.Agreement;
import nl.cultureelzelfportret.persistence.onboarding.AgreementKind;
import nl.cultureelzelfportret.persistence.onboarding.Signature;

/**
 * What was agreed, in a list.
 *
 * @param publicId    of the agreement
 * @param kind        what it is about
 * @param edition     from 1
 * @param offerNumber of the offer of which it came
 * @param madeAt      when this edition was made
 * @param ofSchool    who signed for the school
 * @param ofInstitute who signed for the institute
 * @param superseded  whether a newer edition took its place
 */
public record AgreementRow(
        UUID publicId,
        AgreementKind kind,
        int edition,
        String offerNumber,
        Instant madeAt,
        Signature ofSchool,
        Signature ofInstitute,
        boolean superseded)
        implements Serializable {

    /** {@return whether both signed} */
    public boolean signed() {
        return ofSchool.isThere() && ofInstitute.isThere();
    }

    /**
     * {@return lines of a list}
     *
     * @param agreements the newest edition of each first
     */
    static List<AgreementRow> of(List<Agreement> agreements) {
        Set<String> seen = new HashSet<>();
        return agreements.stream()
                .map(each -> new AgreementRow(
                        each.getPublicId(),
                        each.getKind(),
                        each.getEdition(),
                        each.getOffer().getNumber(),
                        each.getMadeAt(),
                        each.getOfSchool(),
                        each.getOfInstitute(),
                        !seen.add(each.getOffer().getPublicId() + each.getKind().name())))
                .toList();
    }
}
