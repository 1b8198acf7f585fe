package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.onboarding.Journey;
import nl.cultureelzelfportret.persistence.onboarding.Journeys;
import nl.cultureelzelfportret.persistence.onboarding.NextStep;
import nl.cultureelzelfportret.persistence.region.Regions;
import nl.cultureelzelfportret.persistence.school.School;

/** The schools that one serves. */
@Stateless
@Guarded
public class SchoolListService {

    @Inject
    private Journeys journeys;

    @Inject
    private Regions regions;

    @Inject
    private People people;

    @Inject
    private ProgressReader progress;

    @Inject
    @Any
    private Instance<SchoolFacts> facts;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /** {@return the schools of one's regions, and those that one trains, by name} */
    @Allowed(Permission.LOOK_AFTER_SCHOOLS)
    public List<SchoolRow> mine() {
        Viewer viewer = currentViewer.require();
        List<Journey> served = journeys.served(viewer.adminOf(), viewer.trainerOf());
        List<Long> ids = served.stream().map(each -> each.school().getId()).toList();
        Map<Long, String> trainers = people.grantsAt(ids, Role.TRAINER, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(
                        grant -> grant.getSchool().getId(),
                        grant -> grant.getPerson().getFullName(),
                        (one, other) -> one + ", " + other));
        ProgressReader.Told told = progress.of(ids);
        Map<Long, SchoolFigure> figures = figures(ids, told);
        return served.stream()
                .map(each -> row(
                        each,
                        trainers.getOrDefault(each.school().getId(), ""),
                        told.next(each),
                        figures.getOrDefault(each.school().getId(), SchoolFigure.NONE)))
                .toList();
    }

    private static SchoolRow row(Journey journey, String trainers, NextStep next, SchoolFigure figure) {
        School school = journey.school();
        return new SchoolRow(
                school.getPublicId(),
                school.getName(),
                journey.building() == null
                        ? ""
                        : journey.building().getAddress().getTown(),
                school.getBoard() == null ? "" : school.getBoard().getName(),
                school.getRegion().getName(),
                school.getType(),
                school.getStatus(),
                journey.since(),
                journey.trajectory() == null ? null : journey.trajectory().getPhase(),
                trainers,
                next,
                figure);
    }

    private Map<Long, SchoolFigure> figures(List<Long> ids, ProgressReader.Told told) {
        Map<Long, SchoolFigure> figures = new HashMap<>();
        told.offered()
                .forEach((school, offered) -> figures.put(school, new SchoolFigure(null, null, offered, null, null)));
        facts.forEach(
                room -> room.of(ids).forEach((school, figure) -> figures.merge(school, figure, SchoolFigure::and)));
        return figures;
    }

    /** {@return the regions to which one can add schools} */
    @Allowed(Permission.LOOK_AFTER_SCHOOLS)
    public List<NamedThing> regions() {
        return regions.of(currentViewer.require().adminOf()).stream()
                .map(region -> new NamedThing(region.getPublicId(), region.getName()))
                .toList();
    }
}
