package nl.cultureelzelfportret.ejb.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Circle;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Viewer;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.People;
import nl.cultureelzelfportret.persistence.account.Place;

/** Finds out where somebody belongs today, once a request. */
@RequestScoped
public class Circles {

    @Inject
    private Memberships memberships;

    @Inject
    private People people;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    private final Map<Long, Circle> found = new HashMap<>();

    /**
     * {@return where a person belongs today; the viewer's own circle was found already}
     *
     * @param personId key of the person
     */
    public Circle of(long personId) {
        return currentViewer
                .find()
                .filter(viewer -> viewer.personId() == personId)
                .map(Viewer::circle)
                .orElseGet(() -> found.computeIfAbsent(personId, this::look));
    }

    private Circle look(long personId) {
        return circle(people.placesOf(personId, LocalDate.now(clock)));
    }

    /**
     * {@return where these people belong today by their classes, in one statement}
     *
     * @param people keys of the people
     */
    public Map<Long, Circle> ofAll(Collection<Long> people) {
        Map<Long, List<Place>> byPerson = memberships.placesOf(people, LocalDate.now(clock));
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), person -> circle(byPerson.getOrDefault(person, List.of()))));
    }

    static Circle circle(Collection<Place> places) {
        return new Circle(
                classes(places, Role.PUPIL),
                classes(places, Role.TEACHER),
                places.stream().map(Place::schoolId).collect(Collectors.toSet()));
    }

    private static Set<Long> classes(Collection<Place> places, Role role) {
        return places.stream()
                .filter(place -> place.role() == role)
                .map(Place::schoolClassId)
                .collect(Collectors.toSet());
    }
}
