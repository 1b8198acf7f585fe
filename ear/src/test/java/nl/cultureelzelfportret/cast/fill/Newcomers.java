package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastText;
import nl.cultureelzelfportret.ejb.onboarding.CastPapers;
import nl.cultureelzelfportret.persistence.core.Address;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.onboarding.Agreement;
import nl.cultureelzelfportret.persistence.onboarding.AgreementKind;
import nl.cultureelzelfportret.persistence.onboarding.Attendee;
import nl.cultureelzelfportret.persistence.onboarding.Decision;
import nl.cultureelzelfportret.persistence.onboarding.Intake;
import nl.cultureelzelfportret.persistence.onboarding.IntakeQuestion;
import nl.cultureelzelfportret.persistence.onboarding.IntakeSection;
import nl.cultureelzelfportret.persistence.onboarding.LoperPhase;
import nl.cultureelzelfportret.persistence.onboarding.Offer;
import nl.cultureelzelfportret.persistence.onboarding.OfferContent;
import nl.cultureelzelfportret.persistence.onboarding.OfferLine;
import nl.cultureelzelfportret.persistence.onboarding.Recipient;
import nl.cultureelzelfportret.persistence.onboarding.SessionKind;
import nl.cultureelzelfportret.persistence.onboarding.SessionPlan;
import nl.cultureelzelfportret.persistence.onboarding.Signature;
import nl.cultureelzelfportret.persistence.onboarding.TrainingSession;
import nl.cultureelzelfportret.persistence.onboarding.Trajectory;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Tariff;
import nl.cultureelzelfportret.persistence.region.TariffComponent;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.region.Tariffs;
import nl.cultureelzelfportret.persistence.school.Location;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolBoard;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.SchoolType;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** How the schools of the cast came to the portfolio, and some more schools of Noord-Brabant that are on their way to it. */
final class Newcomers {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final EntityManager entityManager;
    private final Places places;
    private final LocalDate today;
    private final CastPapers papers = new CastPapers();
    private final Map<Region, Integer> numbers = new HashMap<>();

    Newcomers(EntityManager entityManager, Places places, LocalDate today) {
        this.entityManager = entityManager;
        this.places = places;
        this.today = today;
    }

    void bring() {
        CastText.read("newcomers.txt").forEach(line -> bring(line.split("\\s*\\|\\s*", -1)));
    }

    private void bring(String[] cell) {
        School school = Cast.schools().stream()
                .filter(cast -> cast.name().equals(cell[1]))
                .findFirst()
                .map(places::school)
                .orElseGet(() -> fresh(cell));
        SchoolStatus goal = SchoolStatus.valueOf(cell[0]);
        LocalDate met = today.minusDays(Integer.parseInt(cell[6]));
        describe(school, cell);
        trajectory(school, cell);
        if (goal == SchoolStatus.INTEREST) {
            return;
        }
        step(school, SchoolStatus.INTAKE, "", met.plusDays(6));
        intake(school, cell, met.plusDays(6));
        if (goal != SchoolStatus.INTAKE) {
            offer(school, cell, met.plusDays(12));
        }
        if (goal == SchoolStatus.ENDED) {
            step(school, goal, "De school kiest dit jaar voor een ander project.", met.plusDays(30));
        }
    }

    private School fresh(String[] cell) {
        SchoolType type = SchoolType.valueOf(cell[2]);
        Region region = places.region(Cast.regions().get(0));
        School school = new School(region, cell[1], type.edition(), cell[3]);
        entityManager.persist(school);
        return school;
    }

    private void describe(School school, String[] cell) {
        SchoolBoard board = entityManager
                .createQuery("select b from SchoolBoard b where b.name = :name", SchoolBoard.class)
                .setParameter("name", cell[5])
                .getResultStream()
                .findFirst()
                .orElseGet(() -> board(school.getRegion(), cell[5], cell[4]));
        school.describe(school.getName(), SchoolType.valueOf(cell[2]), board);
        entityManager.persist(new Location(
                school,
                school.getName(),
                (cell[3] + "00").substring(0, 6),
                new Address("Schoolplein 1", "5000 AA", cell[4])));
        SchoolContact contact = new SchoolContact(
                school,
                cell[7],
                cell[8],
                mailbox(cell[7]) + "@" + mailbox(school.getName()) + ".example",
                "013 555 02 10");
        contact.speak(cell[9]);
        entityManager.persist(contact);
    }

    private SchoolBoard board(Region region, String name, String town) {
        SchoolBoard board = new SchoolBoard(region, name);
        board.describe(
                name,
                "90001234",
                "facturen@" + mailbox(name) + ".example",
                new Address("Bestuurslaan 8", "5011 BB", town));
        entityManager.persist(board);
        return board;
    }

    private static String mailbox(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "");
    }

    private void trajectory(School school, String[] cell) {
        if (!cell[10].isEmpty()) {
            Trajectory trajectory = new Trajectory(school);
            trajectory.aim(LoperPhase.valueOf(cell[10]), cell[11], cell[12]);
            trajectory.plan(today.plusDays(40), "Twee groepen om te beginnen");
            entityManager.persist(trajectory);
        }
    }

    private void step(School school, SchoolStatus next, String reason, LocalDate day) {
        school.becomes(next, reason, at(day));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(11, 0).atZone(HERE).toInstant();
    }

    private void intake(School school, String[] cell, LocalDate day) {
        Intake intake = new Intake(school, at(day));
        intake.answer(
                IntakeSection.CONTENT,
                Map.of(
                        IntakeQuestion.DOMAINS,
                        "IN_HOUSE,SURROUNDINGS",
                        IntakeQuestion.KINDS,
                        "TIMELINE,LEARNING_QUESTIONS,REFLECTION",
                        IntakeQuestion.PRESENT_PROGRAMME,
                        "Elk jaar een cultuurweek, en twee keer per jaar naar het theater."),
                at(day));
        if (!cell[13].equals("half")) {
            intake.answer(
                    IntakeSection.IMPLEMENTATION,
                    Map.of(IntakeQuestion.SIZE, "SOME_CLASSES", IntakeQuestion.ACCOUNTS, cell[14]),
                    at(day));
            intake.finish(at(day));
        }
        entityManager.persist(intake);
    }

    private void offer(School school, String[] cell, LocalDate day) {
        Tariff tariff =
                new Tariffs(entityManager).on(school.getRegion().getId(), today).orElseThrow();
        int accounts = Integer.parseInt(cell[14]);
        List<OfferLine> lines = new ArrayList<>();
        lines.add(line(tariff, TariffKind.ACCOUNT_PER_YEAR, accounts));
        lines.add(line(tariff, TariffKind.START_ONCE, 1));
        lines.add(new OfferLine(TariffKind.OWN, "Teamtraining van een dagdeel", 1, new Money(35_000)));
        Offer offer = new Offer(
                UUID.randomUUID(),
                school,
                "%d-%04d".formatted(day.getYear(), numbers.merge(school.getRegion(), 1, Integer::sum)),
                tariff,
                new OfferContent(
                        SchoolYear.containing(today),
                        accounts,
                        lines,
                        discount(cell),
                        "Fijn dat we elkaar spraken. Hieronder staat wat we samen bedachten.",
                        "",
                        day.plusDays(cell[13].equals("sent") ? 120 : 30),
                        new Recipient(
                                cell[7], mailbox(cell[7]) + "@" + mailbox(school.getName()) + ".example", cell[9])),
                at(day));
        entityManager.persist(offer);
        Document paper = papers.of(offer, day);
        entityManager.persist(paper);
        offer.send(paper, CastPapers.hash(UUID.randomUUID().toString()), at(day), day);
        tariff.use(at(day));
        step(school, SchoolStatus.OFFERED, "", day);
        answer(offer, cell, day.plusDays(5));
    }

    private static Discount discount(String[] cell) {
        return cell.length > 15 ? new Discount(Money.typed(cell[15]), cell[16]) : new Discount();
    }

    private static OfferLine line(Tariff tariff, TariffKind kind, int quantity) {
        TariffComponent part = tariff.component(kind).orElseThrow();
        return new OfferLine(kind, part.getName(), quantity, part.getPrice());
    }

    private void answer(Offer offer, String[] cell, LocalDate day) {
        Decision decision = new Decision(cell[7], cell[8], "", at(day));
        switch (cell[13]) {
            case "declined" ->
                offer.decline(
                        new Decision(cell[7], cell[8], "Dit jaar is er geen ruimte in de begroting.", at(day)), day);
            case "accepted" -> {
                offer.accept(decision, day);
                agreements(offer, null);
            }
            case "signed" -> {
                offer.accept(decision, day);
                agreements(offer, day.plusDays(4));
                begin(offer.getSchool(), cell, day.plusDays(4));
            }
            default -> {}
        }
    }

    private void agreements(Offer offer, LocalDate signed) {
        for (AgreementKind kind : AgreementKind.values()) {
            LocalDate made = LocalDate.ofInstant(offer.getDecision().getAt(), HERE);
            Document paper = papers.of(offer, kind, made);
            entityManager.persist(paper);
            Agreement agreement = new Agreement(offer, kind, 1, paper, at(made));
            if (signed != null) {
                agreement.sign(
                        new Signature("Johan van Gestel", "voorzitter van het bestuur", signed),
                        new Signature(offer.getRegion().getInstitute().getContactName(), "directeur", signed));
            }
            entityManager.persist(agreement);
        }
    }

    private void begin(School school, String[] cell, LocalDate day) {
        step(school, SchoolStatus.AGREED, "", day);
        step(school, SchoolStatus.IMPLEMENTING, "", day.plusDays(3));
        TrainingSession session = new TrainingSession(
                UUID.randomUUID(),
                school,
                new SessionPlan(
                        SessionKind.KICK_OFF,
                        "Startbijeenkomst met het team",
                        day.plusDays(14).atTime(15, 30).atZone(HERE).toInstant(),
                        90,
                        "Teamkamer",
                        "Saskia Verhoeven",
                        "Beamer, laptops, de praatplaten"));
        session.expect(List.of(
                new Attendee(cell[7], true), new Attendee("Karin Mulder", true), new Attendee("Bob Peeters", false)));
        session.hold(at(day.plusDays(14)));
        entityManager.persist(session);
        step(school, SchoolStatus.valueOf(cell[0]), "", day.plusDays(30));
    }
}
