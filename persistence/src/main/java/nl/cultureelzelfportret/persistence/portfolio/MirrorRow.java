package nl.cultureelzelfportret.persistence.portfolio;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;

/**
 * A mirror as a class sees it: who holds up what.
 *
 * @param publicId      of the mirror
 * @param words         with which pupils are invited; may be empty
 * @param heldAt        since when
 * @param moment        id of the teacher's moment
 * @param kind          of the moment
 * @param heading       of the moment; may be empty
 * @param ownerId       id of the teacher
 * @param ownerName     full name of the teacher
 * @param ownerInitials for the teacher's frame
 * @param ownerAccent   the colour of the teacher's frame
 * @param answers       ids of the viewer's own answers, oldest first
 */
public record MirrorRow(
        UUID publicId,
        String words,
        Instant heldAt,
        UUID moment,
        MomentKind kind,
        String heading,
        UUID ownerId,
        String ownerName,
        String ownerInitials,
        String ownerAccent,
        List<UUID> answers)
        implements Serializable {

    /**
     * {@return a mirror as a class sees it}
     *
     * @param mirror  with its moment and owner read
     * @param answers ids of the viewer's own answers
     */
    public static MirrorRow of(Mirror mirror, List<UUID> answers) {
        Moment moment = mirror.getMoment();
        Person owner = moment.getOwner();
        return new MirrorRow(
                mirror.getPublicId(),
                mirror.getWords(),
                mirror.getHeldAt(),
                moment.getPublicId(),
                moment.getKind(),
                moment.getText().heading(),
                owner.getPublicId(),
                owner.getFullName(),
                owner.getInitials(),
                owner.getAccent().token(),
                answers);
    }
}
