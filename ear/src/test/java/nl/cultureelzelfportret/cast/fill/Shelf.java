package nl.cultureelzelfportret.cast.fill;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.story.CastMoment;
import nl.cultureelzelfportret.cast.story.CastPicture;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.media.MediaFile;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import nl.cultureelzelfportret.persistence.media.MediaVariant;
import nl.cultureelzelfportret.persistence.portfolio.Caption;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.portfolio.MomentContent;
import nl.cultureelzelfportret.persistence.portfolio.MomentText;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Writes the moments of the cast, by the same verbs with which people post. */
final class Shelf {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final EntityManager entityManager;
    private final Places places;
    private final Crowd crowd;
    private final Map<Object, List<MediaVariant>> media;
    private final LabelStock labels;
    private final LocalDate today;
    private final Map<String, Moment> moments = new HashMap<>();

    Shelf(
            EntityManager entityManager,
            Places places,
            Crowd crowd,
            Map<Object, List<MediaVariant>> media,
            LocalDate today) {
        this.entityManager = entityManager;
        this.places = places;
        this.crowd = crowd;
        this.media = media;
        this.labels = new LabelStock(entityManager, places);
        this.today = today;
    }

    /** {@return the moment that it wrote} */
    Moment add(CastMoment cast) {
        LocalDate day = LocalDate.ofInstant(cast.postedAt(), HERE);
        Person owner = crowd.person(cast.owner());
        List<MediaFile> files = new ArrayList<>();
        List<Caption> captions = new ArrayList<>();
        Instant received = cast.postedAt().minus(2, ChronoUnit.MINUTES);
        for (CastPicture picture : cast.pictures()) {
            files.add(file(owner, MediaKind.PHOTOGRAPH, picture.fileName(), Studio.key(picture), received));
            captions.add(new Caption(files.get(files.size() - 1).getPublicId(), picture.alternativeText()));
        }
        cast.tape().ifPresent(tape -> {
            files.add(file(owner, tape.kind(), tape.fileName(), tape, received));
            captions.add(new Caption(files.get(0).getPublicId(), tape.alternativeText()));
        });
        Moment moment = new Moment(cast.publicId(), owner, cast.kind(), SchoolYear.containing(day), cast.postedAt());
        moment.revise(
                new MomentContent(
                        new MomentText(cast.title(), cast.text(), ""), cast.visit(), labels.tags(cast), captions),
                files);
        moment.classify(labels.terms(cast));
        moment.shareWith(cast.visibility(), classes(cast, day));
        files.forEach(entityManager::persist);
        entityManager.persist(moment);
        moments.put(key(cast.owner(), cast.title()), moment);
        return moment;
    }

    /** {@return what somebody posted under a title; some things happen in some years only} */
    Optional<Moment> find(CastPerson owner, String title) {
        return Optional.ofNullable(moments.get(key(owner, title)));
    }

    private static String key(CastPerson owner, String title) {
        return owner.userName() + "/" + title;
    }

    private MediaFile file(Person owner, MediaKind kind, String name, Object key, Instant received) {
        List<MediaVariant> own = media.get(key).stream()
                .map(variant -> new MediaVariant(
                        variant.getSize(),
                        variant.getSha256(),
                        variant.getBytes(),
                        variant.getWidth(),
                        variant.getHeight(),
                        variant.getMediaType()))
                .toList();
        return new MediaFile(owner, null, kind, name, own, received);
    }

    private List<SchoolClass> classes(CastMoment cast, LocalDate day) {
        return cast.owner().classesOn(day, today).stream()
                .map(places::schoolClass)
                .toList();
    }
}
