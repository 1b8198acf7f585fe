package nl.cultureelzelfportret.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** A class of a feature that has a room, and knows only features of the same number or a lower one. */
final class KnowOnlyLowerRooms extends ArchCondition<JavaClass> {

    private final Rooms rooms;

    KnowOnlyLowerRooms(Rooms rooms) {
        super("know only lower rooms");
        this.rooms = rooms;
    }

    @Override
    public void check(JavaClass found, ConditionEvents events) {
        String floor = House.floor(found).orElseThrow();
        String feature = House.feature(found).orElseThrow();
        if (!rooms.has(feature)) {
            events.add(SimpleConditionEvent.violated(found, feature + " has no room (" + found.getName() + ")"));
            return;
        }
        for (Dependency dependency : found.getDirectDependenciesFromSelf()) {
            Optional<String> other = House.feature(dependency.getTargetClass());
            if (other.isPresent() && rooms.has(other.get()) && !rooms.mayKnow(floor, feature, other.get())) {
                events.add(SimpleConditionEvent.violated(found, dependency.getDescription()));
            }
        }
    }
}
