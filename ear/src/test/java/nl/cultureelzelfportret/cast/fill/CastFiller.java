package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastClass;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.CastSchool;
import nl.cultureelzelfportret.cast.story.CastMoment;
import nl.cultureelzelfportret.cast.story.LifeStories;
import nl.cultureelzelfportret.cast.story.StoryTeller;
import nl.cultureelzelfportret.config.run.DatabaseAddress;
import nl.cultureelzelfportret.config.run.DemoFiller;
import nl.cultureelzelfportret.config.run.Progress;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.region.Regions;

/** Fills an empty product with the cast, as of today: for the demo and for the tests. All or nothing. */
public final class CastFiller implements DemoFiller {

    private final Clock clock;

    /** Fills as of today, here. */
    public CastFiller() {
        this(Clock.system(ZoneId.of("Europe/Amsterdam")));
    }

    /** @param clock tells the day on which the cast plays */
    public CastFiller(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void fill(DatabaseAddress database, Path mediaFolder, Progress progress) {
        try (CastDatabase opened = new CastDatabase(database)) {
            EntityManagerFactory factory = opened.factory();
            if (!isEmpty(factory)) {
                progress.report("There are regions already: the cast stays away");
                return;
            }
            LocalDate today = LocalDate.now(clock);
            List<CastMoment> moments = Stream.concat(
                            LifeStories.moments(today).stream(), StoryTeller.moments(today).stream())
                    .toList();
            Map<Object, List<MediaVariant>> media = new Studio(mediaFolder, progress).make(moments);
            progress.report(
                    "Writing %d people and %d moments".formatted(Cast.people().size(), moments.size()));
            write(factory, today, moments, media, mediaFolder);
        }
    }

    private static boolean isEmpty(EntityManagerFactory factory) {
        try (EntityManager entityManager = factory.createEntityManager()) {
            return new Regions(entityManager).all().isEmpty();
        }
    }

    private static void write(
            EntityManagerFactory factory,
            LocalDate today,
            List<CastMoment> moments,
            Map<Object, List<MediaVariant>> media,
            Path mediaFolder) {
        try (EntityManager entityManager = factory.createEntityManager()) {
            entityManager.getTransaction().begin();
            Places places = new Places(entityManager, today);
            Crowd crowd = new Crowd(entityManager, places, today);
            entityManager.flush();
            new Institutes(entityManager, places, crowd, today).furnish(mediaFolder);
            new Ledger(entityManager, places, today).keep();
            Shelf shelf = new Shelf(entityManager, places, crowd, media, today);
            List<Moment> written = moments.stream().map(shelf::add).toList();
            new MapWall(entityManager, places, crowd, today).hang();
            new NoteBook(entityManager, places, crowd, today).write();
            new LookingBack(entityManager, places, crowd, today).fill();
            new Questioners(entityManager, places, crowd, today).ask();
            new Gallery(entityManager, crowd, shelf, today).hang();
            new Voices(entityManager, crowd, moments).speak();
            new Agenda(entityManager, places, crowd, today, written).write();
            new Newcomers(entityManager, places, today).bring();
            new Registrar(entityManager, places, crowd, today).enrol();
            entityManager.getTransaction().commit();
        }
    }

    @Override
    public List<String> signIns() {
        Stream<String> lines = Stream.of(
                        Cast.NOOR,
                        Cast.ANNA,
                        Cast.YUSUF,
                        Cast.INGRID,
                        Cast.NORA,
                        Cast.MEILIN,
                        Cast.KWAME,
                        Cast.FINN,
                        Cast.MARGRIET,
                        Cast.SASKIA,
                        Cast.WILLEMIJN,
                        Cast.RAVI)
                .map(CastFiller::line);
        return Stream.of(
                        Stream.of("Everybody of the demo signs in with the password " + Cast.PASSWORD + ":"),
                        lines,
                        Stream.of(
                                "%-10s Lena Postma (pupil, on the way, De Regenboog)".formatted(Registrar.ON_THE_WAY)))
                .flatMap(Function.identity())
                .toList();
    }

    private static String line(CastPerson person) {
        String role = person.role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String place =
                person.classes().stream().findFirst().map(CastClass::name).orElse("");
        String school = person.school().map(CastSchool::name).orElse("");
        String where = Stream.of(role, place, school)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        return "%-10s %s (%s%s)"
                .formatted(
                        person.userName(), person.fullName(), where, person.mustChange() ? ", changes it first" : "");
    }
}
