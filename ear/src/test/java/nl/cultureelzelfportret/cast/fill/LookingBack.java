package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.reflection.Reflection;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.reflection.Wish;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;
import nl.cultureelzelfportret.persistence.vocabulary.Tags;

/** Lets the main characters look back at what they made, alone and in talks. */
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
        talk();
    }

    private void talk() {
        LocalDate spring = LocalDate.of(SchoolYear.containing(today).startYear(), Month.APRIL, 15);
        ReflectionTalk lastSpring = held(
                Cast.NOOR,
                Cast.WOUTER,
                spring,
                "Ik wil niet alleen mooi tekenen. Ik wil dat je het kunt horen.",
                "Noor praat over kleur alsof het geluid is. Dat is van haar.",
                new Wish(WishKind.FIND_OUT, "hoe je geluid kunt tekenen"));
        named(Cast.NOOR, List.of("Ik speelde de koning"))
                .forEach(moment -> lastSpring.lay(moment, crowd.person(Cast.NOOR)));
        ReflectionTalk next = planned(Cast.NOOR, Cast.ANNA, 6, "In de kring, na de pauze");
        named(Cast.NOOR, List.of("Wij gingen naar het museum", "Mijn trommel"))
                .forEach(moment -> next.lay(moment, crowd.person(Cast.NOOR)));
        named(Cast.ANNA, List.of("Wat ik zag in het museum"))
                .forEach(moment -> next.lay(moment, crowd.person(Cast.ANNA)));
        held(
                Cast.BRAM,
                Cast.ANNA,
                today.minusDays(20),
                "Ik ga pake vragen om nog een verhaal.",
                "Bram kiest zelf wat hij wil laten zien.",
                new Wish());
        held(
                Cast.YUSUF,
                Cast.INGRID,
                spring.plusDays(20),
                "Hard is niet hetzelfde als duidelijk. Dat geldt ook voor verf.",
                "Yusuf durft iets weg te laten. Een jaar geleden vulde hij het hele blad.",
                new Wish(WishKind.LEARN, "met minder meer te zeggen"));
        ReflectionTalk sea = planned(Cast.YUSUF, Cast.INGRID, 9, "Lokaal 1.12");
        named(Cast.YUSUF, List.of("Zee zonder blauw", "Golven die bewegen"))
                .forEach(moment -> sea.lay(moment, crowd.person(Cast.YUSUF)));
        named(Cast.INGRID, List.of("Kijken naar wind")).forEach(moment -> sea.lay(moment, crowd.person(Cast.INGRID)));
    }

    private ReflectionTalk planned(CastPerson pupil, CastPerson partner, int inDays, String place) {
        Instant at = at(today.plusDays(inDays), 10);
        ReflectionTalk talk = new ReflectionTalk(id(pupil, at), crowd.person(pupil), crowd.person(partner), at, place);
        entityManager.persist(talk);
        return talk;
    }

    private ReflectionTalk held(
            CastPerson pupil, CastPerson partner, LocalDate day, String words, String theirs, Wish wish) {
        Instant at = at(day, 11);
        ReflectionTalk talk = new ReflectionTalk(id(pupil, at), crowd.person(pupil), crowd.person(partner), at, "");
        Moment moment = new Moment(talk.getPublicId(), crowd.person(pupil), MomentKind.REFLECTION_TALK, yearOf(at), at);
        moment.revise(
                new MomentContent(
                        new MomentText(partner.fullName(), words, ""),
                        new Visit(),
                        Tags.about(Set.of(Competence.REFLECT)),
                        List.of()),
                List.of());
        moment.shareWith(
                Visibility.TEACHER,
                pupil.classesOn(day, today).stream().map(places::schoolClass).toList());
        entityManager.persist(moment);
        talk.hold(moment, at);
        talk.write(crowd.person(pupil), words, null, at);
        talk.write(crowd.person(partner), theirs, null, at);
        talk.wish(wish);
        entityManager.persist(talk);
        return talk;
    }

    private void reflect(
            CastPerson cast, int daysAgo, Visibility circle, List<String> titles, Map<String, String> fields) {
        Instant at = at(today.minusDays(daysAgo), 15);
        Moment moment = new Moment(id(cast, at), crowd.person(cast), MomentKind.REFLECTION, yearOf(at), at);
        ReflectionContent content = ReflectionContent.of(fields);
        moment.revise(
                new MomentContent(
                        new MomentText("", content.text(), ""),
                        new Visit(),
                        Tags.about(Set.of(Competence.REFLECT)),
                        List.of()),
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
