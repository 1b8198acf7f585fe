package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastClass;
import nl.cultureelzelfportret.cast.CastRegion;
import nl.cultureelzelfportret.cast.CastSchool;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.vocabulary.Terms;

/** Writes the regions, schools and classes of the cast. */
final class Places {

    private final Map<CastRegion, Region> regions = new HashMap<>();
    private final Map<CastSchool, School> schools = new HashMap<>();
    private final Map<CastClass, SchoolClass> classes = new HashMap<>();

    Places(EntityManager entityManager, LocalDate today) {
        for (CastRegion place : Cast.regions()) {
            Institute institute =
                    new Institute(place.institute(), place.contactName(), place.email(), place.telephone());
            regions.put(place, new Region(place.name(), place.slug(), institute));
        }
        for (CastSchool place : Cast.schools()) {
            schools.put(place, new School(regions.get(place.region()), place.name(), place.edition(), place.brin()));
        }
        for (CastClass place : Cast.classes()) {
            classes.put(
                    place,
                    new SchoolClass(schools.get(place.school()), place.year(today), place.name(), place.yearGroup()));
        }
        regions.values().forEach(entityManager::persist);
        schools.values().forEach(entityManager::persist);
        classes.values().forEach(entityManager::persist);
        Terms terms = new Terms(entityManager);
        regions.values().forEach(terms::begin);
    }

    Region region(CastRegion place) {
        return regions.get(place);
    }

    School school(CastSchool place) {
        return schools.get(place);
    }

    SchoolClass schoolClass(CastClass place) {
        return classes.get(place);
    }
}
