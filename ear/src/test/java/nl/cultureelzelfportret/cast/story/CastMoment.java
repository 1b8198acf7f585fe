package nl.cultureelzelfportret.cast.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.Visit;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/**
 * A moment of the cast.
 *
 * @param publicId    the same in every fill
 * @param owner       who posted it
 * @param title       its title
 * @param text        its text
 * @param competences its tags
 * @param visibility  whom its owner lets look
 * @param postedAt    when
 * @param pictures    of a blog; may be empty
 * @param tape        of a vlog, else empty
 */
public record CastMoment(
        UUID publicId,
        CastPerson owner,
        String title,
        String text,
        Set<Competence> competences,
        Visibility visibility,
        Instant postedAt,
        List<CastPicture> pictures,
        Optional<CastTape> tape) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** {@return what kind of thing it is} */
    public MomentKind kind() {
        if (tape.isPresent()) {
            return MomentKind.VLOG;
        }
        return pictures.stream()
                .findFirst()
                .map(first -> switch (first.motif()) {
                    case MUSEUM -> MomentKind.CULTURAL_VISIT;
                    case SELF_PORTRAIT -> MomentKind.SELF_PORTRAIT;
                    case POTTERY, COLLAGE -> MomentKind.CREATIVE_PRODUCT;
                    default -> MomentKind.BLOG;
                })
                .orElse(MomentKind.BLOG);
    }

    /** {@return where its owner went; nothing is known of it for what is no visit} */
    public Visit visit() {
        Visit visit = new Visit();
        if (kind().isVisit()) {
            visit.setPlace("Museum De Lichtvanger");
            visit.setVisitedOn(LocalDate.ofInstant(postedAt, HERE));
        }
        return visit;
    }
}
