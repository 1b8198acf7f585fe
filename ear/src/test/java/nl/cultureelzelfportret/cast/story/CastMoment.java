package nl.cultureelzelfportret.cast.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
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

    /** {@return what kind of thing it is} */
    public MomentKind kind() {
        return tape.isPresent() ? MomentKind.VLOG : MomentKind.BLOG;
    }
}
