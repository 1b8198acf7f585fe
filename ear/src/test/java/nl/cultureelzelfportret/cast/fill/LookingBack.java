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
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.reflection.Reflection;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/** Lets the main characters look back at what they made. */
final class LookingBack {

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final EntityManager entityManager;
    private final Places places;
    private final Crowd crowd;
    private final LocalDate today;

    LookingBack(EntityManager entityManager, Places places, Crowd crowd, LocalDate today) {
        this.entityManager = entityManager;
        this.places = places;
        this.crowd = crowd;
        this.today = today;
    }

    void fill() {
        reflect(
                Cast.NOOR,
                2,
                Visibility.TEACHER,
                List.of("Mijn trommel", "Dit is mijn storm"),
                Map.of(
                        "answer-BEHAVIOUR-1",
                        "Eerst tikte ik zacht met mijn vingers. Daarna met een lepel.",
                        "answer-SKILLS-1",
                        "Ik kan nu een storm maken zonder dat iemand schrikt.",
                        "wishKind",
                        "EXPERIENCE",
                        "wishWords",
                        "hoe een echt orkest onweer maakt"));
        reflect(
                Cast.YUSUF,
                3,
                Visibility.CLASS,
                List.of("Zee zonder blauw, poging twee", "Zee zonder blauw"),
                Map.of(
                        "answer-BELIEFS-2",
                        "Eerst wilde ik dat het leek. Nu wil ik dat je de wind voelt.",
                        "answer-IDENTITY-1",
                        "Dat ik iets durf te laten mislukken met opzet.",
                        "wishKind",
                        "MAKE",
                        "wishWords",
                        "met inkt"));
        reflect(
                Cast.MEILIN,
                9,
                Visibility.TEACHER,
                List.of(),
                Map.of(
                        "from",
                        SchoolYear.containing(today).firstDay().toString(),
                        "to",
                        today.minusDays(9).toString(),
                        "answer-CORE_QUALITIES-1",
                        "Volhouden. Elke dag één tekening, ook op de dagen dat er niets te zien was.",
                        "answer-MISSION-2",
                        "Dat iemand die langs loopt een keer blijft staan.",
                        "wishKind",
                        "FIND_OUT",
                        "wishWords",
                        "waarom sommige lijnen vanzelf goed gaan"));
    }

    private void reflect(
            CastPerson cast, int daysAgo, Visibility circle, List<String> titles, Map<String, String> fields) {
        Instant at = at(today.minusDays(daysAgo), 15);
        Moment moment = new Moment(id(cast, at), crowd.person(cast), MomentKind.REFLECTION, yearOf(at), at);
        ReflectionContent content = ReflectionContent.of(fields);
        moment.revise(
                new MomentContent(
                        new MomentText("", content.text(), ""), new Visit(), Set.of(Competence.REFLECT), List.of()),
                List.of());
        moment.shareWith(
                circle,
                cast.classesOn(today.minusDays(daysAgo), today).stream()
                        .map(places::schoolClass)
                        .toList());
        entityManager.persist(moment);
        Reflection reflection = new Reflection(moment);
        reflection.revise(content, named(cast, titles));
        entityManager.persist(reflection);
    }

    private List<Moment> named(CastPerson cast, List<String> titles) {
        return titles.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select m from Moment m where m.owner = :owner and m.text.title in :titles",
                                Moment.class)
                        .setParameter("owner", crowd.person(cast))
                        .setParameter("titles", titles)
                        .getResultList();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 10)).atZone(HERE).toInstant();
    }

    private static SchoolYear yearOf(Instant at) {
        return SchoolYear.containing(LocalDate.ofInstant(at, HERE));
    }

    private static UUID id(CastPerson cast, Instant at) {
        return UUID.nameUUIDFromBytes((cast.userName() + at).getBytes(StandardCharsets.UTF_8));
    }
}
