package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.onboarding.AgreementService;
import nl.cultureelzelfportret.ejb.onboarding.AppointmentService;
import nl.cultureelzelfportret.ejb.onboarding.IntakeService;
import nl.cultureelzelfportret.ejb.onboarding.OfferService;
import nl.cultureelzelfportret.ejb.onboarding.SchoolAddressService;
import nl.cultureelzelfportret.ejb.onboarding.SchoolListService;
import nl.cultureelzelfportret.ejb.onboarding.SchoolService;
import nl.cultureelzelfportret.ejb.onboarding.SessionService;
import nl.cultureelzelfportret.it.town.Deal;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.onboarding.IntakeSection;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;

/** The methods that bring the owner's school from interest to working with the portfolio. */
@Dependent
class OnboardingDoors implements Doors {

    @Inject
    private SchoolListService list;

    @Inject
    private SchoolService schools;

    @Inject
    private SchoolAddressService addresses;

    @Inject
    private AppointmentService appointments;

    @Inject
    private IntakeService intakes;

    @Inject
    private OfferService offers;

    @Inject
    private AgreementService agreements;

    @Inject
    private SessionService sessions;

    @Override
    public List<Door> of(Neighbourhood there) {
        return Stream.of(managing(there), working(there), papers(there))
                .flatMap(List::stream)
                .toList();
    }

    private List<Door> managing(Neighbourhood there) {
        UUID school = there.school;
        UUID fresh = UUID.randomUUID();
        UUID trainer = there.people.get(Actor.TRAINER).getPublicId();
        return List.of(
                new Door("SchoolListService.mine", Matter.OWN_SCHOOLS, list::mine),
                new Door("SchoolListService.regions", Matter.OWN_SCHOOLS, list::regions),
                new Door("SchoolService.boards", Matter.MANAGE_SCHOOL, () -> schools.boards(there.region)),
                inVain("SchoolService.add", Matter.MANAGE_SCHOOL, fresh, () -> schools.add(there.region, fresh)),
                inVain("SchoolService.describe", Matter.MANAGE_SCHOOL, fresh, () -> schools.describe(school, fresh)),
                inVain(
                        "SchoolAddressService.keepBoard",
                        Matter.MANAGE_SCHOOL,
                        fresh,
                        () -> addresses.keepBoard(school, fresh)),
                new Door("SchoolAddressService.board", Matter.MANAGE_SCHOOL, () -> addresses.board(school)),
                Door.of(
                        "AppointmentService.dismissTrainer",
                        Matter.MANAGE_SCHOOL,
                        () -> appointments.dismissTrainer(school, trainer)),
                Door.of("AppointmentService.appointTrainer", Matter.MANAGE_SCHOOL, () -> {
                    appointments.dismissTrainer(school, trainer);
                    appointElsewhere(there, trainer);
                }),
                new Door(
                        "AppointmentService.open",
                        Matter.MANAGE_SCHOOL,
                        () -> appointments.open(school, Role.SCHOOL_ADMIN, "Joke", "Pol", Language.NL)));
    }

    /** Nobody else trains in the region: that is said behind the door. */
    private void appointElsewhere(Neighbourhood there, UUID trainer) {
        try {
            appointments.appointTrainer(there.school, trainer);
        } catch (NotFoundException nobody) {
            if (!nobody.getMessage().equals("trainer " + trainer)) {
                throw nobody;
            }
        }
    }

    private List<Door> working(Neighbourhood there) {
        UUID school = there.school;
        UUID fresh = UUID.randomUUID();
        Matter matter = Matter.WORK_WITH_SCHOOL;
        return List.of(
                new Door("SchoolService.read", matter, () -> schools.read(school)),
                new Door("SchoolService.facts", matter, () -> schools.facts(school)),
                new Door("SchoolService.trajectory", matter, () -> schools.trajectory(school)),
                new Door("SchoolAddressService.contact", matter, () -> addresses.contact(school, there.deal.contact())),
                new Door(
                        "SchoolAddressService.location",
                        matter,
                        () -> addresses.location(school, there.deal.location())),
                inVain("SchoolService.aim", matter, fresh, () -> schools.aim(school, fresh)),
                Door.of("SchoolService.become", matter, () -> schools.become(school, SchoolStatus.ACTIVE, "")),
                inVain(
                        "SchoolAddressService.keepContact",
                        matter,
                        fresh,
                        () -> addresses.keepContact(school, null, fresh)),
                Door.of(
                        "SchoolAddressService.removeContact",
                        matter,
                        () -> addresses.removeContact(school, there.deal.contact())),
                inVain(
                        "SchoolAddressService.keepLocation",
                        matter,
                        fresh,
                        () -> addresses.keepLocation(school, null, fresh)),
                Door.of(
                        "SchoolAddressService.removeLocation",
                        matter,
                        () -> addresses.removeLocation(school, there.deal.location())),
                new Door("IntakeService.read", matter, () -> intakes.read(school)),
                inVain("IntakeService.keep", matter, fresh, () -> intakes.keep(school, IntakeSection.ICT, fresh)),
                Door.of("IntakeService.finish", matter, () -> intakes.finish(school)),
                new Door("SessionService.form", matter, () -> sessions.form(school, null)),
                inVain("SessionService.keep", matter, fresh, () -> sessions.keep(school, null, fresh)),
                Door.of("SessionService.remove", matter, () -> removeNone(school, fresh)));
    }

    /** There is no session: that is said behind the door. */
    private void removeNone(UUID school, UUID session) {
        try {
            sessions.remove(school, session);
        } catch (NotFoundException none) {
            if (!none.getMessage().equals("session " + session)) {
                throw none;
            }
        }
    }

    private List<Door> papers(Neighbourhood there) {
        UUID school = there.school;
        UUID fresh = UUID.randomUUID();
        Deal deal = there.deal;
        return List.of(
                new Door("OfferService.begin", Matter.WORK_WITH_SCHOOL, () -> offers.begin(school)),
                new Door("OfferService.change", Matter.WORK_WITH_SCHOOL, () -> offers.change(deal.draft())),
                inVain("OfferService.make", Matter.WORK_WITH_SCHOOL, fresh, () -> offers.make(school, fresh)),
                inVain("OfferService.revise", Matter.WORK_WITH_SCHOOL, fresh, () -> offers.revise(deal.draft(), fresh)),
                new Door("OfferService.read", Matter.READ_AGREEMENT, () -> offers.read(deal.sent())),
                new Door("OfferService.paper", Matter.READ_AGREEMENT, () -> offers.paper(deal.sent())),
                Door.of(
                        "OfferService.send",
                        Matter.WORK_WITH_SCHOOL,
                        () -> offers.send(deal.accepted(), "http://localhost")),
                Door.of("OfferService.withdraw", Matter.WORK_WITH_SCHOOL, () -> offers.withdraw(deal.draft())),
                new Door("AgreementService.mine", Matter.OWN_AGREEMENTS, agreements::mine),
                new Door("OfferService.read", Matter.WORK_WITH_SCHOOL, () -> offers.read(deal.draft())),
                new Door("AgreementService.read", Matter.READ_AGREEMENT, () -> agreements.read(deal.financial())),
                new Door("AgreementService.paper", Matter.READ_AGREEMENT, () -> agreements.paper(deal.processing())),
                inVain(
                        "AgreementService.sign",
                        Matter.WORK_WITH_SCHOOL,
                        fresh,
                        () -> agreements.sign(deal.financial(), fresh)),
                Door.of("AgreementService.renew", Matter.WORK_WITH_SCHOOL, () -> agreements.renew(deal.processing())));
    }

    /** Who gets in brought no draft: that it is not there is said behind the door. */
    private static Door inVain(String method, Matter matter, UUID draft, Runnable knock) {
        return Door.of(method, matter, () -> {
            try {
                knock.run();
            } catch (NotFoundException notThere) {
                if (!notThere.getMessage().equals("draft " + draft)) {
                    throw notThere;
                }
            }
        });
    }

    /** {@return the pages, and what is behind them} */
    static Map<String, Matter> pages(Neighbourhood there) {
        String school = "?school=" + there.school;
        String draft = "&draft=" + UUID.randomUUID();
        Map<String, Matter> pages = new LinkedHashMap<>();
        pages.put("onboarding/schools", Matter.OWN_SCHOOLS);
        pages.put("onboarding/edit?region=" + there.region + draft, Matter.MANAGE_SCHOOL);
        for (String page : List.of("edit", "board", "account")) {
            pages.put("onboarding/" + page + school + draft, Matter.MANAGE_SCHOOL);
        }
        for (String page : List.of(
                "school", "contact", "location", "trajectory", "intake", "intake-step", "offer-edit", "session")) {
            pages.put("onboarding/" + page + school + draft, Matter.WORK_WITH_SCHOOL);
        }
        pages.put("onboarding/offer-edit?offer=" + there.deal.draft() + draft, Matter.WORK_WITH_SCHOOL);
        pages.put("onboarding/offer?offer=" + there.deal.sent(), Matter.READ_AGREEMENT);
        pages.put("onboarding/offer?offer=" + there.deal.draft(), Matter.WORK_WITH_SCHOOL);
        pages.put("onboarding/agreements", Matter.OWN_AGREEMENTS);
        pages.put("onboarding/agreement?agreement=" + there.deal.financial() + draft, Matter.READ_AGREEMENT);
        return pages;
    }
}
