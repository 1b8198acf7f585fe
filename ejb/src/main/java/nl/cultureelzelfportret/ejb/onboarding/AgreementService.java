package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.school.AccountsAgreed;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.onboarding.Agreement;
import nl.cultureelzelfportret.persistence.onboarding.AgreementKind;
import nl.cultureelzelfportret.persistence.onboarding.Agreements;
import nl.cultureelzelfportret.persistence.onboarding.Offer;
import nl.cultureelzelfportret.persistence.onboarding.OfferContent;
import nl.cultureelzelfportret.persistence.onboarding.OfferRow;
import nl.cultureelzelfportret.persistence.onboarding.Offers;
import nl.cultureelzelfportret.persistence.onboarding.Signature;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.Schools;

/** What a school and its institute agreed on, and who signed it. */
@Stateless
@Guarded
public class AgreementService {

    /** The form in which a signature is written down. */
    public static final String FORM = "SIGNATURE";

    @Inject
    private Agreements agreements;

    @Inject
    private Offers offers;

    @Inject
    private Schools schools;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private AgreementMaker maker;

    @Inject
    private Papers papers;

    @Inject
    private Event<AccountsAgreed> agreed;

    @Inject
    private Clock clock;

    /** {@return what the schools that one administers were offered and agreed on, school by school} */
    @Allowed(Permission.READ_AGREEMENT)
    public List<SchoolPapers> mine() {
        Set<Long> own = currentViewer.require().schoolAdminOf();
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<Offer>> offered = offers.of(own).stream()
                .collect(Collectors.groupingBy(offer -> offer.getSchool().getId()));
        Map<Long, List<Agreement>> agreed = agreements.of(own).stream()
                .collect(
                        Collectors.groupingBy(agreement -> agreement.getSchool().getId()));
        return schools.of(own).stream()
                .map(school -> new SchoolPapers(
                        school.getName(),
                        offered.getOrDefault(school.getId(), List.of()).stream()
                                .filter(offer -> offer.getSentAt() != null)
                                .map(offer -> OfferRow.of(offer, today))
                                .toList(),
                        AgreementRow.of(agreed.getOrDefault(school.getId(), List.of()))))
                .toList();
    }

    /**
     * {@return an agreement}
     *
     * @param agreement of a school that one serves, or administers
     */
    @Allowed(Permission.READ_AGREEMENT)
    public AgreementView read(@On(Agreement.class) UUID agreement) {
        Agreement found = agreements.find(agreement).orElseThrow();
        School school = found.getSchool();
        AgreementRow row = AgreementRow.of(agreements.of(found.getOffer())).stream()
                .filter(each -> each.publicId().equals(agreement))
                .findFirst()
                .orElseThrow();
        return new AgreementView(
                agreement,
                school.getPublicId(),
                school.getName(),
                school.getBoard() == null ? "" : school.getBoard().getName(),
                OfferView.Asker.of(school.getRegion().getInstitute()),
                found.getOffer().getPublicId(),
                found.getOffer().getNumber(),
                row);
    }

    /**
     * {@return an agreement as paper}
     *
     * @param agreement of a school that one serves, or administers
     */
    @Allowed(Permission.READ_AGREEMENT)
    public Paper paper(@On(Agreement.class) UUID agreement) {
        return Paper.of(agreements.find(agreement).orElseThrow().getDocument());
    }

    /**
     * Writes down who signed. When both agreements of an offer are signed by both, the school has agreed: its status goes on,
     * and its accounts are told to whom they concern.
     *
     * @param agreement of a school that one serves
     * @param draft     one's own
     * @throws BusinessException if a name, a position or a day is missing, or it was signed already
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void sign(@On(Agreement.class) UUID agreement, UUID draft) {
        papers.finish(draft, FORM, agreement).ifPresent(fields -> {
            Agreement found = agreements.find(agreement).orElseThrow();
            found.sign(signature("school", fields), signature("institute", fields));
            if (isComplete(found.getOffer())) {
                agree(found.getOffer());
            }
        });
    }

    private Signature signature(String side, Fields fields) {
        LocalDate day = fields.day(side + "Day");
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new BusinessException("onboarding.agreement.future");
        }
        return new Signature(fields.text(side + "Name", Fields.LINE), fields.text(side + "Position", 100), day);
    }

    private boolean isComplete(Offer offer) {
        List<Agreement> all = agreements.of(offer);
        return Stream.of(AgreementKind.values())
                .allMatch(kind -> all.stream().anyMatch(each -> each.getKind() == kind && each.isSigned()));
    }

    private void agree(Offer offer) {
        School school = offer.getSchool();
        if (school.getStatus().compareTo(SchoolStatus.AGREED) < 0) {
            school.becomes(SchoolStatus.AGREED, "", clock.instant());
        }
        OfferContent content = offer.content();
        agreed.fire(new AccountsAgreed(
                school.getPublicId(),
                content.year(),
                content.accounts(),
                offer.getTariff().getPublicId(),
                content.lines().stream()
                        .filter(line -> line.getKind() == TariffKind.OWN)
                        .map(line -> new AccountsAgreed.Extra(line.getName(), line.getPrice(), line.getQuantity()))
                        .toList(),
                content.discount(),
                content.reference()));
    }

    /**
     * Makes the next edition of an agreement that was not signed yet, with what is known of school and institute today.
     *
     * @param agreement of a school that one serves
     * @throws BusinessException if it was signed already
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void renew(@On(Agreement.class) UUID agreement) {
        Agreement found = agreements.find(agreement).orElseThrow();
        if (agreements.of(found.getOffer()).stream()
                .anyMatch(each -> each.getKind() == found.getKind() && each.isSigned())) {
            throw new BusinessException("onboarding.agreement.signed");
        }
        maker.make(found.getOffer(), found.getKind());
    }
}
