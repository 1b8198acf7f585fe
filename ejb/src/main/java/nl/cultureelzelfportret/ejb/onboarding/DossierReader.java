package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.onboarding.Intake;
import nl.cultureelzelfportret.persistence.onboarding.Offer;
import nl.cultureelzelfportret.persistence.onboarding.OfferRow;
import nl.cultureelzelfportret.persistence.onboarding.TrainingSessions;
import nl.cultureelzelfportret.persistence.onboarding.Trajectories;
import nl.cultureelzelfportret.persistence.onboarding.Trajectory;
import nl.cultureelzelfportret.persistence.school.Location;
import nl.cultureelzelfportret.persistence.school.Locations;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolBoard;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import nl.cultureelzelfportret.persistence.school.SchoolContacts;

/** Reads all that is known of a school, for its page: the same number of statements for every school. */
@Dependent
class DossierReader {

    @Inject
    private Locations locations;

    @Inject
    private SchoolContacts contacts;

    @Inject
    private People people;

    @Inject
    private Trajectories trajectories;

    @Inject
    private TrainingSessions sessions;

    @Inject
    private ProgressReader progress;

    @Inject
    @Any
    private Instance<SchoolFacts> facts;

    @Inject
    private Clock clock;

    Dossier of(School school, boolean manages) {
        LocalDate today = LocalDate.now(clock);
        List<Long> id = List.of(school.getId());
        ProgressReader.Told told = progress.of(id);
        List<Offer> offers = told.offers().getOrDefault(school.getId(), List.of());
        Intake intake = told.intakes().get(school.getId());
        List<RoleGrant> grants = people.grantsAt(id, null, today);
        return new Dossier(
                facts(school),
                manages,
                board(school.getBoard()),
                locations.of(id).stream().map(DossierReader::place).toList(),
                contacts.of(school.getId()).stream().map(DossierReader::contact).toList(),
                history(school),
                grants.stream()
                        .filter(grant -> grant.getRole() == Role.TRAINER)
                        .map(grant -> new NamedThing(
                                grant.getPerson().getPublicId(),
                                grant.getPerson().getFullName()))
                        .toList(),
                grants.stream()
                        .filter(grant -> grant.getRole() == Role.SCHOOL_ADMIN)
                        .map(grant -> grant.getPerson().getFullName())
                        .toList(),
                trajectories.of(school.getId()).map(DossierReader::aim).orElse(null),
                intake == null ? null : intake.getDoneAt() != null,
                offers.stream().map(offer -> OfferRow.of(offer, today)).toList(),
                AgreementRow.of(told.agreements().getOrDefault(school.getId(), List.of())),
                sessions.of(id).stream().map(SessionRow::of).toList(),
                told.progress(school.getId()).next(school.getStatus()),
                figure(id, told));
    }

    private SchoolFigure figure(List<Long> id, ProgressReader.Told told) {
        SchoolFigure own = new SchoolFigure(null, null, told.offered().get(id.get(0)), null, null);
        return facts.stream()
                .map(room -> room.of(id).getOrDefault(id.get(0), SchoolFigure.NONE))
                .reduce(own, SchoolFigure::and);
    }

    private static Dossier.Facts facts(School school) {
        return new Dossier.Facts(
                school.getPublicId(),
                school.getName(),
                school.getBrin(),
                school.getType(),
                school.getStatus(),
                school.getRegion().getPublicId(),
                school.getRegion().getName());
    }

    private static Dossier.Board board(SchoolBoard board) {
        return board == null
                ? null
                : new Dossier.Board(
                        board.getPublicId(),
                        board.getName(),
                        board.getKvkNumber(),
                        board.getInvoiceEmail(),
                        board.getAddress());
    }

    private static Dossier.Place place(Location location) {
        return new Dossier.Place(location.getPublicId(), location.getName(), location.getBrin(), location.getAddress());
    }

    private static Dossier.Contact contact(SchoolContact contact) {
        return new Dossier.Contact(
                contact.getPublicId(),
                contact.getName(),
                contact.getPosition(),
                contact.getEmail(),
                contact.getTelephone(),
                contact.getLanguage());
    }

    private static List<Dossier.Step> history(School school) {
        List<Dossier.Step> steps = new ArrayList<>();
        school.getStatusChanges()
                .forEach(change -> steps.add(
                        0,
                        new Dossier.Step(change.getFrom(), change.getTo(), change.getReason(), change.getChangedAt())));
        return steps;
    }

    private static Dossier.Aim aim(Trajectory trajectory) {
        return new Dossier.Aim(
                trajectory.getPhase(),
                trajectory.getAmbition(),
                trajectory.getQuestion(),
                trajectory.getPlannedStart(),
                trajectory.getClasses());
    }
}
