package nl.cultureelzelfportret.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import org.junit.jupiter.api.Test;

/** The matrix forgets no door: each method of each guarded service is knocked at. */
class AccessCoverageIT extends ServiceIT {

    @Inject
    private ServiceDoors serviceDoors;

    @Inject
    private MediaSettings mediaSettings;

    @Inject
    private Scribe scribe;

    @Inject
    private BeanManager beanManager;

    @Test
    void noMethodOfAServiceIsMissing() {
        TreeSet<String> guarded = beanManager.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(service -> service.isAnnotationPresent(Guarded.class))
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Allowed.class))
                .map(AccessCoverageIT::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                guarded,
                serviceDoors.of(there()).stream().map(Door::method).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private Neighbourhood there() {
        return scribe.write(entityManager -> new Neighbourhood(entityManager, mediaSettings.folder()));
    }
}
