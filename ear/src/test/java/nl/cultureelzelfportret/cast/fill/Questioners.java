package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;
import nl.cultureelzelfportret.persistence.learningquestion.LearningQuestion;
import nl.cultureelzelfportret.persistence.learningquestion.QuestionMoment;
import nl.cultureelzelfportret.persistence.learningquestion.Step;
import nl.cultureelzelfportret.persistence.learningquestion.WishKind;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Lets some of the cast ask a learning question, at each place of its life, and their teachers advise. */
final class Questioners {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final EntityManager entityManager;
    private final Places places;
    private final Crowd crowd;
    private final LocalDate today;

    Questioners(EntityManager entityManager, Places places, Crowd crowd, LocalDate today) {
        this.entityManager = entityManager;
        this.places = places;
        this.crowd = crowd;
        this.today = today;
    }

    void ask() {
        LearningQuestion sound = begin(Cast.NOOR, WishKind.FIND_OUT, 9, Visibility.TEACHER);
        answer(
                sound,
                8,
                "In het museum hing een schilderij met een storm. Ik dacht dat ik hem kon horen.",
                "Hoe kun je geluid tekenen?");
        advise(
                sound,
                Step.WANT,
                Cast.ANNA,
                6,
                "Wat een mooie vraag, Noor! Welk geluid ga je het eerst tekenen? Iets hards of iets zachts?");

        LearningQuestion drum = begin(Cast.BRAM, WishKind.MAKE, 4, Visibility.TEACHER);
        answer(drum, 4, "Onweer boven de speelplaats.", "Ik wil een trommel maken die klinkt als onweer.");
        bring(drum, Step.WANT, MediaKind.PHOTOGRAPH, "tekening-drum-%", "Mijn trommel, van boven gezien");
        bring(drum, Step.APPROACH, MediaKind.SOUND, "%", "Ik tik op een emmer");
        drum.askAdvice(at(2));

        LearningQuestion wind = begin(Cast.YUSUF, WishKind.MAKE, 40, Visibility.CLASS);
        answer(
                wind,
                38,
                "Een foto waarop je wind ziet, terwijl er niets beweegt.",
                "Hoe schilder je iets wat je niet ziet?",
                "Ik teken altijd precies na wat ik zie. Ik wil weten of ik ook kan tekenen wat ik voel.",
                "Vijf kleine schetsen met inkt, en een middag op het strand.",
                "Als iemand die mijn schilderij ziet, zijn jas dichtdoet.");
        advise(wind, Step.WANT, Cast.INGRID, 36, "Kijk eens hoe een fotograaf wind laat zien.");
        wind.beginWork(at(30));
        hang(wind, Cast.YUSUF, 2);

        LearningQuestion dragon = begin(Cast.MEILIN, WishKind.EXPERIENCE, 120, Visibility.SCHOOL);
        answer(
                dragon,
                118,
                "De drakendans op het plein duurde drie minuten en ik vergat te tekenen.",
                "Wat gebeurt er met mijn tekeningen als ik zelf meedans?",
                "Ik sta altijd aan de kant met een schetsboek.",
                "Ik vraag of ik mag meelopen onder de draak.",
                "Als ik na afloop kan tekenen hoe het van binnen was.");
        dragon.beginWork(at(90));
        hang(dragon, Cast.MEILIN, 3);
        dragon.lookBack(at(20));

        answer(begin(Cast.LISA, WishKind.LEARN, 1, Visibility.TEACHER), 1, "Mijn neef speelt zonder bladmuziek.");
    }

    private LearningQuestion begin(CastPerson asker, WishKind wish, int daysAgo, Visibility circle) {
        UUID id = UUID.nameUUIDFromBytes((asker.userName() + " asks").getBytes(StandardCharsets.UTF_8));
        Moment moment = new Moment(
                id,
                crowd.person(asker),
                MomentKind.LEARNING_QUESTION,
                SchoolYear.containing(today.minusDays(daysAgo)),
                at(daysAgo));
        moment.shareWith(
                circle,
                asker.classesOn(today.minusDays(daysAgo), today).stream()
                        .map(places::schoolClass)
                        .toList());
        LearningQuestion question = new LearningQuestion(moment, wish, null);
        entityManager.persist(moment);
        entityManager.persist(question);
        return question;
    }

    private void answer(LearningQuestion question, int daysAgo, String... answers) {
        for (int i = 0; i < answers.length; i++) {
            question.answerStep(Step.at(i + 1), answers[i], at(daysAgo));
        }
    }

    /** A picture or sound such as hangs on a moment of the cast already, brought once more. */
    private void bring(LearningQuestion question, Step step, MediaKind kind, String name, String words) {
        MediaFile known = entityManager
                .createQuery(
                        "select f from MediaFile f where f.kind = :kind and f.originalName like :name order by f.id",
                        MediaFile.class)
                .setParameter("kind", kind)
                .setParameter("name", name)
                .setMaxResults(1)
                .getSingleResult();
        MediaFile file = new MediaFile(
                question.getMoment().getOwner(),
                null,
                kind,
                known.getOriginalName(),
                known.getVariants().stream().map(Questioners::again).toList(),
                question.getMoment().getPostedAt());
        entityManager.persist(file);
        question.answerStep(step, List.of(new Caption(file.getPublicId(), words)), List.of(file));
    }

    private static MediaVariant again(MediaVariant known) {
        return new MediaVariant(
                known.getSize(),
                known.getSha256(),
                known.getBytes(),
                known.getWidth(),
                known.getHeight(),
                known.getMediaType());
    }

    private void advise(LearningQuestion question, Step step, CastPerson teacher, int daysAgo, String words) {
        entityManager.persist(new Advice(question, step, crowd.person(teacher), words, at(daysAgo)));
    }

    private void hang(LearningQuestion question, CastPerson asker, int moments) {
        List<Moment> newest = entityManager
                .createQuery(
                        "select m from Moment m where m.owner = :owner and m.kind = :kind order by m.postedAt desc",
                        Moment.class)
                .setParameter("owner", crowd.person(asker))
                .setParameter("kind", MomentKind.BLOG)
                .setMaxResults(moments)
                .getResultList();
        newest.forEach(moment -> entityManager.persist(new QuestionMoment(question, moment, moment.getPostedAt())));
    }

    private Instant at(int daysAgo) {
        return today.minusDays(daysAgo)
                .atTime(LocalTime.of(10, 20))
                .atZone(HERE)
                .toInstant();
    }
}
