package nl.cultureelzelfportret.it.page;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.roster.RosterFormat;
import nl.cultureelzelfportret.persistence.roster.RosterPreview;
import nl.cultureelzelfportret.persistence.school.SchoolClass;

/** As many SQL statements as each page of a school's people needs. */
class RosterStatementsIT extends StatementsOfPages<RosterStatementsIT.Place> {

    private static final Map<String, Integer> AGREED = Map.of(
            "class", 5,
            "classes", 3,
            "merge", 6,
            "people", 3,
            "person", 8,
            "preview", 7,
            "rollover", 6,
            "roster", 3);

    /** A school with its administrator, a class, somebody in it, and a roster that waits. */
    record Place(Person admin, UUID school, UUID schoolClass, Person pupil, UUID roster) {}

    @Override
    Map<String, Integer> agreed() {
        return AGREED;
    }

    @Override
    Place little(EntityManager entityManager) {
        return place(entityManager, 1);
    }

    @Override
    Place much(EntityManager entityManager) {
        return place(entityManager, 60);
    }

    private static Place place(EntityManager entityManager, int count) {
        Town town = new Town(entityManager);
        SchoolClass schoolClass = town.schoolClass(town.school());
        Person pupil = town.pupil(schoolClass);
        for (int i = 0; i < count; i++) {
            town.pupil(schoolClass);
            town.teacher(town.schoolClass(schoolClass.getSchool()));
        }
        RosterPreview preview = new RosterPreview(
                schoolClass.getSchool(),
                schoolClass.getSchoolYear(),
                "leerlingen.csv",
                RosterFormat.CSV,
                false,
                null,
                Clock.systemUTC().instant());
        entityManager.persist(preview);
        return new Place(
                town.person(Role.SCHOOL_ADMIN, schoolClass.getSchool(), null),
                schoolClass.getSchool().getPublicId(),
                schoolClass.getPublicId(),
                pupil,
                preview.getPublicId());
    }

    @Override
    void visit(Place place) throws IOException, InterruptedException {
        Visitor admin = Visitor.signedIn(place.admin());
        String school = "?school=" + place.school();
        String person = school + "&person=" + place.pupil().getPublicId();
        open("people", admin, "roster/people" + school);
        open("person", admin, "roster/person" + person);
        open("classes", admin, "roster/classes" + school);
        open("class", admin, "roster/class" + school + "&class=" + place.schoolClass());
        open("roster", admin, "roster/roster" + school);
        open("preview", admin, "roster/preview" + school + "&roster=" + place.roster());
        open("rollover", admin, "roster/rollover" + school);
        open("merge", admin, "roster/merge" + person + "&other=" + Town.userName(place.admin()));
    }
}
