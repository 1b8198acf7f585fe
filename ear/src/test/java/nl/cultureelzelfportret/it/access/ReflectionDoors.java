package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.reflection.ReflectingService;
import nl.cultureelzelfportret.ejb.reflection.ReflectionService;
import nl.cultureelzelfportret.it.access.Neighbourhood.Thing;

/** The methods that are about looking back, and how one knocks there. */
@Dependent
class ReflectionDoors implements Doors {

    @Inject
    private ReflectingService reflecting;

    @Inject
    private ReflectionService reflections;

    @Override
    public List<Door> of(Neighbourhood there) {
        UUID fresh = UUID.randomUUID();
        List<UUID> moments = there.things.stream().map(Thing::moment).toList();
        List<Door> doors = new ArrayList<>(List.of(
                new Door("ReflectingService.begin", Matter.OWN_SPACE, () -> reflecting.begin(fresh, null, null)),
                new Door(
                        "ReflectingService.begin",
                        Matter.OWN_SPACE,
                        () -> reflecting.begin(fresh, moments.get(0), null)),
                new Door("ReflectionService.wishes", Matter.OWN_SPACE, () -> wishes(moments))));
        for (Thing thing : there.things) {
            UUID moment = thing.moment();
            doors.add(new Door("ReflectionService.read", thing.matter(), () -> reflections.read(moment)));
            doors.add(new Door("ReflectionService.ask", Matter.CHANGE, () -> reflections.ask(moment)));
            doors.add(new Door(
                    "ReflectingService.change", Matter.CHANGE, () -> reflecting.change(moment, thing.change())));
        }
        return doors;
    }

    /** What is answered tells the wishes in words, so that a leak is found. */
    private List<String> wishes(List<UUID> moments) {
        return reflections.wishes(moments).values().stream()
                .map(wish -> wish.getKind() + " " + wish.getWords())
                .toList();
    }
}
