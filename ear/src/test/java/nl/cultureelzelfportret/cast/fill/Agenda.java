package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.activity.Activity;
import nl.cultureelzelfportret.persistence.activity.ActivityContent;
import nl.cultureelzelfportret.persistence.activity.ActivityKind;
import nl.cultureelzelfportret.persistence.activity.ActivityPlan;
import nl.cultureelzelfportret.persistence.activity.Criterion;
import nl.cultureelzelfportret.persistence.note.Note;
import nl.cultureelzelfportret.persistence.portfolio.Mirror;
import nl.cultureelzelfportret.persistence.portfolio.MirrorAnswer;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** Writes what the schools of the cast do together: criteria, activities, and a mirror that is held up and answered. */
final class Agenda {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final EntityManager entityManager;
    private final Places places;
    private final Crowd crowd;
    private final LocalDate today;
    private final Map<String, Moment> moments;

    Agenda(EntityManager entityManager, Places places, Crowd crowd, LocalDate today, List<Moment> moments) {
        this.entityManager = entityManager;
        this.places = places;
        this.crowd = crowd;
        this.today = today;
        this.moments = moments.stream()
                .filter(moment -> !moment.getText().getTitle().isEmpty())
                .collect(Collectors.toMap(Agenda::key, moment -> moment, (one, other) -> one));
    }

    private static String key(Moment moment) {
        return moment.getOwner().getFullName() + "/" + moment.getText().getTitle();
    }

    void write() {
        primary();
        secondary();
        mirror();
    }

    private void primary() {
        List<Criterion> criteria = criteria(
                "regenboog-5",
                "Ik kijk twee keer",
                "De eerste keer zie je wat er is. De tweede keer zie je wat jij ervan vindt.",
                "Ik laat zien wat van mij is",
                "Jouw idee, jouw kleur, jouw fout waar iets moois van kwam.",
                "Ik vraag door",
                "Waarom, hoe dan, en wat als?");
        Moment visit = moment(Cast.NOOR, "Wij gingen naar het museum");
        LocalDate day = LocalDate.ofInstant(visit.getPostedAt(), HERE);
        Activity museum = activity(
                Cast.ANNA,
                plan(ActivityKind.MUSEUM_VISIT, "Museum De Lichtvanger", "Museum De Lichtvanger", day),
                "VISUAL_ARTS",
                List.of("Welk schilderij kon je bijna horen?", "Wat neem je mee naar huis?"),
                "regenboog-5",
                criteria.subList(0, 2));
        note(museum, "Een uur was te kort voor de laatste zaal. Volgend jaar met de halve groep tegelijk.", day);
        visit.makeFor(museum);
        moment(Cast.BRAM, "De storm nagetekend").makeFor(museum);
        told(Cast.person("aisha"), museum, "Het schip kwam naar mij toe", "Ik deed een stap naar achter. Echt waar.");
        told(Cast.person("fenna"), museum, "De zaal zonder ramen", "Het licht zat in de verf. Dat wil ik ook maken.");
        told(Cast.person("sem"), museum, "Een man van duizend stippen", "Dichtbij zie je niets. Ver weg zie je alles.");
        activity(
                Cast.person("wouter"),
                plan(
                        ActivityKind.PERFORMANCE,
                        "De koning zonder kroon",
                        "Theater De Luifel",
                        new SchoolYear(SchoolYear.containing(today).startYear() - 1)
                                .firstDay()
                                .plusDays(110)),
                "THEATRE",
                List.of("Wie was jij in het verhaal?", "Welk geluid weet je nog?"),
                "regenboog-4",
                criteria.subList(2, 3));
    }

    private void secondary() {
        List<Criterion> criteria = criteria(
                "baken-h2b",
                "Ik maak keuzes zichtbaar",
                "Laat zien wat je koos, wat je liet vallen en waarom.",
                "Ik onderzoek met mijn handen",
                "Proberen is ook denken. Bewaar je mislukkingen.",
                "Ik verbind het met mezelf",
                "Wat heeft dit met jou, je thuis of je tijd te maken?");
        Moment play = moment(Cast.LISA, "Mijn Ophelia had gymschoenen");
        LocalDate day = LocalDate.ofInstant(play.getPostedAt(), HERE);
        Activity hamlet = activity(
                Cast.INGRID,
                plan(ActivityKind.PERFORMANCE, "Hamlet, maar dan op sneakers", "Theater De Luifel", day),
                "THEATRE",
                List.of("Welke keuze van de makers zou jij ook maken?", "Wat bleef er hangen na de laatste zin?"),
                "baken-h2b",
                criteria.subList(0, 1));
        play.makeFor(hamlet);
        moment(Cast.YUSUF, "Hamlet, maar dan op sneakers").makeFor(hamlet);
        ActivityPlan project = plan(ActivityKind.PROJECT, "De zee in onze straat", "", today.minusDays(20));
        project.setLastDay(today.plusDays(14));
        Activity sea = activity(
                Cast.INGRID,
                project,
                "VISUAL_ARTS",
                List.of("Wat probeerde je, en wat lukte anders dan je dacht?", "Wat is jouw volgende stap?"),
                "baken-h2b",
                criteria);
        moment(Cast.YUSUF, "Zee zonder blauw").makeFor(sea);
    }

    private void mirror() {
        Moment vase = moment(Cast.ANNA, "Juf maakt ook iets scheefs");
        Mirror mirror = new Mirror(
                vase,
                places.schoolClass(Cast.schoolClass("regenboog-5")),
                "Wat maakte jij, dat anders werd dan je dacht?",
                vase.getPostedAt());
        entityManager.persist(mirror);
        entityManager.persist(new MirrorAnswer(mirror, moment(Cast.NOOR, "Mijn trommel")));
    }

    private Moment moment(CastPerson owner, String title) {
        return moments.get(owner.fullName() + "/" + title);
    }

    private List<Criterion> criteria(String schoolClass, String... words) {
        School school = places.schoolClass(Cast.schoolClass(schoolClass)).getSchool();
        List<Criterion> criteria = List.of(
                new Criterion(school, words[0], words[1]),
                new Criterion(school, words[2], words[3]),
                new Criterion(school, words[4], words[5]));
        criteria.forEach(criterion -> {
            entityManager.persist(criterion);
            entityManager.flush();
        });
        return criteria;
    }

    private static ActivityPlan plan(ActivityKind kind, String title, String place, LocalDate day) {
        ActivityPlan plan = new ActivityPlan();
        plan.setKind(kind);
        plan.setTitle(title);
        plan.setPlace(place);
        plan.setFirstDay(day);
        return plan;
    }

    private Activity activity(
            CastPerson madeBy,
            ActivityPlan plan,
            String discipline,
            List<String> questions,
            String classKey,
            List<Criterion> criteria) {
        plan.setDiscipline(discipline);
        SchoolClass schoolClass = places.schoolClass(Cast.schoolClass(classKey));
        Activity activity = new Activity(
                UUID.nameUUIDFromBytes(("cast/activity/" + plan.getTitle()).getBytes(StandardCharsets.UTF_8)),
                schoolClass.getSchool(),
                crowd.person(madeBy),
                null,
                plan.getFirstDay()
                        .minusDays(7)
                        .atTime(LocalTime.of(16, 10))
                        .atZone(HERE)
                        .toInstant());
        Set<Competence> tags = plan.getKind() == ActivityKind.PROJECT
                ? Set.of(Competence.INVESTIGATE, Competence.CREATE)
                : Set.of(Competence.REFLECT);
        activity.revise(new ActivityContent(plan, questions, tags, Set.of(), Set.of()), List.of(schoolClass), criteria);
        entityManager.persist(activity);
        return activity;
    }

    /** What who made an activity wants to remember of it, for themselves. */
    private void note(Activity activity, String words, LocalDate day) {
        entityManager.persist(Note.about(
                UUID.nameUUIDFromBytes(("cast/note/" + activity.getPublicId()).getBytes(StandardCharsets.UTF_8)),
                activity.getMadeBy(),
                activity,
                words,
                SchoolYear.containing(day),
                day.atTime(LocalTime.of(16, 20)).atZone(HERE).toInstant()));
    }

    private void told(CastPerson owner, Activity activity, String title, String text) {
        Instant at = activity.getPlan()
                .getFirstDay()
                .atTime(LocalTime.of(14, 5))
                .plusMinutes(title.length())
                .atZone(HERE)
                .toInstant();
        Moment moment = new Moment(
                UUID.nameUUIDFromBytes(("cast/" + title).getBytes(StandardCharsets.UTF_8)),
                crowd.person(owner),
                MomentKind.CULTURAL_VISIT,
                activity.getSchoolYear(),
                at);
        Visit visit = new Visit();
        visit.setPlace(activity.getPlan().getPlace());
        visit.setVisitedOn(activity.getPlan().getFirstDay());
        moment.revise(
                new MomentContent(
                        new MomentText(title, text, ""), visit, Tags.about(Set.of(Competence.REFLECT)), List.of()),
                List.of());
        moment.makeFor(activity);
        moment.shareWith(Visibility.CLASS, activity.getClasses());
        entityManager.persist(moment);
    }
}
