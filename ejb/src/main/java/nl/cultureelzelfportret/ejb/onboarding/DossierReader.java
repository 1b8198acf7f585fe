package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.RoleGrant;
import nl.cultureelzelfportret.persistence.onboarding.Journey;
import nl.cultureelzelfportret.persistence.onboarding.Journeys;
import nl.cultureelzelfportret.persistence.onboarding.OfferRow;
import nl.cultureelzelfportret.persistence.onboarding.TrainingSessions;
import nl.cultureelzelfportret.persistence.school.Locations;
import nl.cultureelzelfportret.persistence.school.School;
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
    private Journeys journeys;

    @Inject
    private TrainingSessions sessions;

    @Inject
    private ProgressReader progress;

    @Inject
    private Clock clock;

    Dossier of(School school, boolean manages) {
        LocalDate today = LocalDate.now(clock);
        List<Long> id = List.of(school.getId());
        Journey journey = journeys.of(school);
        ProgressReader.Told told = progress.of(id);
        List<RoleGrant> grants = people.grantsAround(school, today);
        List<NamedThing> trainers = named(grants, grant -> isTrainer(grant, school));
        return new Dossier(
                Dossier.Facts.of(school),
                manages,
                Dossier.Board.of(school.getBoard()),
                locations.of(id).stream().map(Dossier.Place::of).toList(),
                contacts.of(school.getId()).stream().map(Dossier.Contact::of).toList(),
                history(journey),
                trainers,
                manages ? candidates(grants, trainers) : List.of(),
                named(grants, grant -> grant.getRole() == Role.SCHOOL_ADMIN),
                journey.trajectory() == null ? null : Dossier.Aim.of(journey.trajectory()),
                journey.intake() == null ? null : journey.intake().getDoneAt() != null,
                told.offers().getOrDefault(school.getId(), List.of()).stream()
                        .map(offer -> OfferRow.of(offer, today))
                        .toList(),
                AgreementRow.of(told.agreements().getOrDefault(school.getId(), List.of())),
                sessions.of(id).stream().map(SessionRow::of).toList(),
                told.next(journey));
    }

    private static boolean isTrainer(RoleGrant grant, School school) {
        return grant.getRole() == Role.TRAINER && grant.getSchool().equals(school);
    }

    /** {@return the people with one of these grants, each once} */
    private static List<NamedThing> named(List<RoleGrant> grants, Predicate<RoleGrant> wanted) {
        return grants.stream()
                .filter(wanted)
                .map(RoleGrant::getPerson)
                .map(person -> new NamedThing(person.getPublicId(), person.getFullName()))
                .distinct()
                .toList();
    }

    private static List<NamedThing> candidates(List<RoleGrant> grants, List<NamedThing> present) {
        return named(grants, grant -> grant.getRole() == Role.TRAINER).stream()
                .filter(person -> !present.contains(person))
                .toList();
    }

    private static List<Dossier.Step> history(Journey journey) {
        List<Dossier.Step> steps = new ArrayList<>();
        journey.steps()
                .forEach(change -> steps.add(
                        0,
                        new Dossier.Step(change.getFrom(), change.getTo(), change.getReason(), change.getChangedAt())));
        return steps;
    }
}
