package nl.cultureelzelfportret.it;

import jakarta.inject.Inject;
import java.util.function.Function;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.it.town.Desk;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import org.junit.jupiter.api.BeforeEach;

/** A test of a service that begins in a class of its own, with a pupil on the stage. */
public abstract class SchoolDayIT extends ServiceIT {

    /** The class. */
    protected SchoolClass schoolClass;
    /** A pupil of the class, who is on the stage. */
    protected Person pupil;
    /** Another pupil of the class. */
    protected Person classmate;
    /** The teacher of the class. */
    protected Person teacher;

    /** Who acts. */
    @Inject
    protected Stage stage;

    /** What a test begins with, and what came of it. */
    @Inject
    protected Scribe scribe;

    @Inject
    private MediaSettings mediaSettings;

    @BeforeEach
    void goToSchool() {
        schoolClass = scribe.write(entityManager -> {
            Town town = new Town(entityManager);
            SchoolClass ours = town.schoolClass(town.school());
            pupil = town.pupil(ours);
            classmate = town.pupil(ours);
            teacher = town.teacher(ours);
            return ours;
        });
        stage.enter(pupil);
    }

    /**
     * Lays something on the desk, in a transaction of its own.
     *
     * @param work what to lay there
     * @param <T>  of what was laid there
     * @return what was laid there
     */
    protected <T> T onTheDesk(Function<Desk, T> work) {
        return scribe.write(entityManager -> work.apply(new Desk(entityManager, mediaSettings.folder())));
    }
}
