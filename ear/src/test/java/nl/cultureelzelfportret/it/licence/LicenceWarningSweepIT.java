package nl.cultureelzelfportret.it.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.licence.LicenceWarningSweep;
import nl.cultureelzelfportret.it.Scribe;
import nl.cultureelzelfportret.it.ServiceIT;
import nl.cultureelzelfportret.it.town.Books;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.licence.Licences;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolContact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** School and institute are told once that a licence is nearly full, and once that it is full. */
class LicenceWarningSweepIT extends ServiceIT {

    private static final String NEARLY = "De Molen: the accounts are nearly used up";
    private static final String FULL = "De Molen: all accounts are in use";

    private final String school = "school-" + UUID.randomUUID() + "@example.org";
    private final String institute = "institute-" + UUID.randomUUID() + "@example.org";

    @Inject
    private LicenceWarningSweep sweep;

    @Inject
    private Scribe scribe;

    private Town town;
    private SchoolClass schoolClass;
    private UUID licence;

    /** Nine pupils, for whom there are ten accounts. */
    @BeforeEach
    void settle() {
        scribe.write(entityManager -> {
            town = new Town(entityManager);
            School there = town.school();
            schoolClass = town.schoolClass(there);
            for (int i = 0; i < 9; i++) {
                town.pupil(schoolClass);
            }
            town.region().rename(town.region().getName(), new Institute("Huis", "Willemijn", institute, null));
            Books books = new Books(entityManager);
            books.settle(there, "bestuur@example.org");
            there.describe("De Molen", there.getType(), there.getBoard());
            SchoolContact contact = new SchoolContact(there, "Sanne de Jong", "ICC'er", school, "");
            contact.speak("en");
            entityManager.persist(contact);
            licence = books.licence(there, books.tariff(town.region()), 10).getPublicId();
            return town;
        });
    }

    private void oneMore() {
        scribe.write(entityManager -> town.pupil(schoolClass));
    }

    private void extend(int more) {
        scribe.write(entityManager -> {
            Licence found = new Licences(entityManager).lock(licence).orElseThrow();
            found.extend(more, found.getMadeAt());
            return found;
        });
    }

    private List<String> subjects(String recipient) {
        return scribe.write(entityManager -> entityManager
                .createQuery("select m.subject from Mail m where m.recipient = ?1 order by m.id", String.class)
                .setParameter(1, recipient)
                .getResultList());
    }

    @Test
    void tellsOnceOfEachLevelAndAnewWhenThereAreMoreAccounts() {
        sweep.warn();
        sweep.warn();
        assertEquals(List.of(NEARLY), subjects(school));
        assertEquals(List.of("De Molen: de accounts zijn bijna op"), subjects(institute));

        oneMore();
        sweep.warn();
        sweep.warn();
        assertEquals(List.of(NEARLY, FULL), subjects(school));
        assertEquals(2, subjects(institute).size());

        extend(1);
        sweep.warn();
        sweep.warn();
        assertEquals(List.of(NEARLY, FULL, NEARLY), subjects(school));
    }

    @Test
    void saysNothingWhereThereIsRoom() {
        extend(1);

        sweep.warn();

        assertEquals(List.of(), subjects(school));
    }

    @Test
    void tellsOnlyThatItIsFullWhereItFilledAtOnce() {
        oneMore();
        oneMore();

        sweep.warn();

        assertEquals(List.of(FULL), subjects(school));
    }
}
