package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import nl.cultureelzelfportret.ejb.access.AccessPolicy;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Subject;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.onboarding.Intake;
import nl.cultureelzelfportret.persistence.onboarding.Intakes;
import nl.cultureelzelfportret.persistence.onboarding.Offer;
import nl.cultureelzelfportret.persistence.onboarding.OfferContent;
import nl.cultureelzelfportret.persistence.onboarding.OfferStatus;
import nl.cultureelzelfportret.persistence.onboarding.Offers;
import nl.cultureelzelfportret.persistence.onboarding.Recipient;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.Tariffs;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolContacts;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Makes offers to schools, and sends them. */
@Stateless
@Guarded
public class OfferService {

    /** The form in which an offer is typed; its subject is the school of a new one, or the offer. */
    public static final String FORM = "OFFER";

    @Inject
    private Schools schools;

    @Inject
    private SchoolContacts contacts;

    @Inject
    private Tariffs tariffs;

    @Inject
    private Intakes intakes;

    @Inject
    private Offers offers;

    @Inject
    private Papers papers;

    @Inject
    private Letters letters;

    @Inject
    private OfferPaper paper;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    private final OfferTokens tokens = new OfferTokens();

    /**
     * {@return the table on which a new offer is made}
     *
     * @param school that one serves
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public OfferForm begin(@On(School.class) UUID school) {
        School found = schools.find(school).orElseThrow();
        List<SchoolContact> known = reachable(found);
        OptionalInt accounts = intakes.of(found.getId()).map(Intake::accounts).orElse(OptionalInt.empty());
        return form(
                found,
                known,
                maker -> maker.proposal(accounts, today(), known.stream().findFirst()));
    }

    /**
     * {@return the table on which an offer is changed}
     *
     * @param offer that was not sent yet
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public OfferForm change(@On(Offer.class) UUID offer) {
        Offer found = offers.find(offer).orElseThrow();
        List<SchoolContact> known = reachable(found.getSchool());
        return form(found.getSchool(), known, maker -> maker.typed(found.content(), known));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<SchoolContact> reachable(School school) {
        return contacts.of(school.getId()).stream()
                .filter(contact -> !contact.getEmail().isEmpty())
                .toList();
    }

    private OfferForm form(
            School school, List<SchoolContact> known, Function<OfferMaker, Map<String, String>> initial) {
        boolean first = isFirst(school);
        Optional<OfferMaker> maker =
                tariffs.on(school.getRegion().getId(), today()).map(tariff -> new OfferMaker(tariff, first));
        SchoolYear year = SchoolYear.containing(today());
        return new OfferForm(
                school.getPublicId(),
                school.getName(),
                first,
                List.of(year.label(), year.next().label()),
                maker.map(OfferMaker::parts).orElse(List.of()),
                known.stream()
                        .map(contact -> new Dossier.Contact(
                                contact.getPublicId(),
                                contact.getName(),
                                contact.getPosition(),
                                contact.getEmail(),
                                contact.getTelephone(),
                                contact.getLanguage()))
                        .toList(),
                maker.map(initial).orElse(Map.of()));
    }

    private boolean isFirst(School school) {
        return offers.of(List.of(school.getId())).stream()
                .noneMatch(offer -> offer.statusOn(today()) == OfferStatus.ACCEPTED);
    }

    /**
     * Makes an offer out of what stands in a draft. It takes over the draft's id; making it again makes nothing new.
     *
     * @param school that one serves
     * @param draft  one's own
     * @throws BusinessException if something is missing or does not fit
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void make(@On(School.class) UUID school, UUID draft) {
        papers.finish(draft, FORM, school).ifPresent(fields -> {
            School found = schools.find(school).orElseThrow();
            Tariff tariff = tariff(found);
            Offer offer = new Offer(
                    draft,
                    found,
                    offers.nextNumber(found.getRegion(), today().getYear()),
                    tariff,
                    content(found, tariff, fields),
                    clock.instant());
            offers.add(offer);
        });
    }

    private Tariff tariff(School school) {
        return tariffs.on(school.getRegion().getId(), today())
                .orElseThrow(() -> new BusinessException("onboarding.offer.noTariff"));
    }

    private OfferContent content(School school, Tariff tariff, Fields fields) {
        SchoolContact to = reachable(school).stream()
                .filter(contact -> fields.id("contact")
                        .filter(contact.getPublicId()::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new BusinessException("onboarding.offer.noContact"));
        OfferContent content = new OfferMaker(tariff, isFirst(school))
                .content(fields, new Recipient(to.getName(), to.getEmail(), to.getLanguage()));
        content.check(today());
        return content;
    }

    /**
     * Puts what stands in a draft into an offer that was not sent yet.
     *
     * @param offer of a school that one serves
     * @param draft one's own draft of a change of this offer
     * @throws BusinessException if it was sent, or something is missing or does not fit
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void revise(@On(Offer.class) UUID offer, UUID draft) {
        papers.finish(draft, FORM, offer).ifPresent(fields -> {
            Offer found = offers.lock(offer).orElseThrow();
            Tariff tariff = tariff(found.getSchool());
            found.revise(tariff, content(found.getSchool(), tariff, fields));
        });
    }

    /**
     * {@return an offer}
     *
     * @param offer of a school that one serves, or administers
     */
    @Allowed(Permission.READ_AGREEMENT)
    public OfferView read(@On(Offer.class) UUID offer) {
        return OfferView.of(shown(offer), today());
    }

    /** What is being made is seen by its makers only. */
    private Offer shown(UUID offer) {
        Offer found = offers.find(offer).orElseThrow();
        Subject school = new Subject.SomeSchool(
                found.getSchool().getId(), found.getRegion().getId());
        if (found.getSentAt() == null
                && !AccessPolicy.permits(currentViewer.require(), Permission.WORK_WITH_SCHOOL, school)) {
            throw new NotFoundException("offer " + offer);
        }
        return found;
    }

    /**
     * {@return an offer as paper: as it was sent, or as it would be}
     *
     * @param offer of a school that one serves, or administers
     */
    @Allowed(Permission.READ_AGREEMENT)
    public Paper paper(@On(Offer.class) UUID offer) {
        Offer found = shown(offer);
        return found.getDocument() == null ? paper.of(found) : Paper.of(found.getDocument());
    }

    /**
     * Sends an offer by mail with its paper and a link of its own; sent once more, an earlier link ends. The school's
     * status becomes offered, and the tariff never changes any more.
     *
     * @param offer of a school that one serves
     * @param home  address of this site, without a path
     * @throws BusinessException if it was answered or taken back, or is too old
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void send(@On(Offer.class) UUID offer, String home) {
        Offer found = offers.lock(offer).orElseThrow();
        Instant now = clock.instant();
        String token = tokens.fresh();
        found.send(paper.kept(found), OfferTokens.hash(token), now, today());
        found.getTariff().use(now);
        letters.offer(found, home + "/aanbod/" + token);
        School school = found.getSchool();
        if (school.getStatus() == SchoolStatus.INTEREST || school.getStatus() == SchoolStatus.INTAKE) {
            school.becomes(SchoolStatus.OFFERED, "", now);
        }
    }

    /**
     * Takes an offer back: nobody can answer it any more.
     *
     * @param offer of a school that one serves
     * @throws BusinessException if it was answered already
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void withdraw(@On(Offer.class) UUID offer) {
        offers.lock(offer).orElseThrow().withdraw();
    }
}
