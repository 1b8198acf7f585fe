package nl.cultureelzelfportret.it.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Every method of every guarded service, of all features. */
@Dependent
class ServiceDoors {

    @Inject
    private Instance<Doors> features;

    List<Door> of(Neighbourhood there) {
        return features.stream().flatMap(doors -> doors.of(there).stream()).toList();
    }
}
