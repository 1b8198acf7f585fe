package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.story.CastMoment;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.feedback.FeedbackRequest;
import nl.cultureelzelfportret.persistence.feedback.Reaction;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.feedback.Utterance;
import nl.cultureelzelfportret.persistence.news.NewsItem;
import nl.cultureelzelfportret.persistence.news.NewsKind;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.Moments;

/** What the cast says at each other's moments, and the news of it. */
final class Voices {

    private final EntityManager entityManager;
    private final Crowd crowd;
    private final Map<String, CastMoment> moments = new HashMap<>();

    Voices(EntityManager entityManager, Crowd crowd, List<CastMoment> told) {
        this.entityManager = entityManager;
        this.crowd = crowd;
        told.forEach(moment -> moments.put(moment.owner().userName() + "/" + moment.title(), moment));
    }

    void speak() {
        aboutNoor();
        aboutYusuf();
    }

    private void aboutNoor() {
        at(Cast.NOOR, "Wij gingen naar het museum", museum -> {
            say(museum, Cast.ANNA, ReactionKind.COMPLIMENT, 3, "Wat mooi dat je het hóórde. Hoe klonk de storm?");
            say(
                    museum,
                    Cast.person("aisha"),
                    ReactionKind.COMPLIMENT,
                    5,
                    "Ik vind mooi dat je naar een schilderij luistert.");
            Reaction asked = say(
                    museum,
                    Cast.BRAM,
                    ReactionKind.QUESTION,
                    20,
                    "Hoe heb je het boven de trap gevonden? Ik zag het pas laat.");
            answer(asked, Cast.NOOR, 22, "Ik hoorde het eerst. Toen keek ik omhoog.");
            say(
                            museum,
                            Cast.person("jayden"),
                            ReactionKind.TIP,
                            26,
                            "Schilderijen maken geen geluid, wat een raar verhaal.")
                    .hide(
                            crowd.person(Cast.ANNA),
                            "Dit is niet aardig voor Noor. Zeg wat jij zag of hoorde, dan wordt het een tip.",
                            later(museum, 28));
            tell(Cast.person("jayden"), Cast.ANNA, NewsKind.HIDDEN, museum, 28, false);
        });
        at(
                Cast.NOOR,
                "Mijn filmpje van de boot",
                boat -> say(
                        boat, Cast.ANNA, ReactionKind.TIP, 30, "Misschien kun je ook laten horen hoe hard het waait."));
        at(Cast.NOOR, "Mijn trommel", drum -> {
            entityManager.persist(new FeedbackRequest(
                    id(drum, "asked"),
                    drum,
                    crowd.person(Cast.ANNA),
                    "Hoor je dat het een emmer was? Of denk je dat het een echte is?",
                    later(drum, 1)));
            tell(Cast.ANNA, Cast.NOOR, NewsKind.FEEDBACK_ASKED, drum, 1, false);
        });
    }

    private void aboutYusuf() {
        at(Cast.YUSUF, "Zee zonder blauw", sea -> {
            Reaction asked = say(
                    sea,
                    Cast.INGRID,
                    ReactionKind.QUESTION,
                    4,
                    "Wat betekent het voor jou dat je het wit hebt laten staan? Je noemt het een techniek, maar ik lees ook een keuze.");
            answer(asked, Cast.YUSUF, 9, "Dat ik niet alles hoef vol te maken.");
            say(
                    sea,
                    Cast.LISA,
                    ReactionKind.COMPLIMENT,
                    6,
                    "Het valt me op dat je bij poging drie durft te stoppen. Ik ga altijd door tot het modder is.");
        });
        at(
                Cast.YUSUF,
                "Eerst wilde ik dat het leek",
                likeness -> say(
                        likeness,
                        Cast.INGRID,
                        ReactionKind.TIP,
                        24,
                        "Je zou kunnen proberen om dezelfde golf met je ogen dicht te tekenen."));
    }

    private void at(CastPerson owner, String title, Consumer<Moment> then) {
        Optional.ofNullable(moments.get(owner.userName() + "/" + title))
                .flatMap(cast -> new Moments(entityManager).find(cast.publicId()))
                .ifPresent(then);
    }

    private Reaction say(Moment moment, CastPerson writer, ReactionKind kind, int hours, String words) {
        Reaction reaction = new Reaction(
                id(moment, words),
                moment,
                crowd.person(writer),
                kind,
                Utterance.of(words),
                writer.role() == Role.TEACHER,
                later(moment, hours));
        entityManager.persist(reaction);
        entityManager.persist(news(
                moment.getOwner(),
                crowd.person(writer),
                NewsKind.REACTION,
                moment,
                hours,
                writer.role() != Role.TEACHER));
        return reaction;
    }

    private void answer(Reaction asked, CastPerson writer, int hours, String words) {
        Moment moment = asked.getMoment();
        entityManager.persist(asked.answer(
                id(moment, words), crowd.person(writer), Utterance.of(words), false, later(moment, hours)));
        entityManager.persist(news(asked.getWriter(), crowd.person(writer), NewsKind.ANSWER, moment, hours, false));
    }

    private void tell(CastPerson recipient, CastPerson actor, NewsKind kind, Moment moment, int hours, boolean read) {
        entityManager.persist(news(crowd.person(recipient), crowd.person(actor), kind, moment, hours, read));
    }

    private static NewsItem news(
            Person recipient, Person actor, NewsKind kind, Moment moment, int hours, boolean read) {
        NewsItem item = new NewsItem(recipient, actor, kind, moment.getPublicId(), later(moment, hours));
        if (read) {
            item.read(later(moment, hours + 1));
        }
        return item;
    }

    private static Instant later(Moment moment, int hours) {
        return moment.getPostedAt().plus(Duration.ofHours(hours));
    }

    private static UUID id(Moment moment, String words) {
        return UUID.nameUUIDFromBytes((moment.getPublicId() + words).getBytes(StandardCharsets.UTF_8));
    }
}
