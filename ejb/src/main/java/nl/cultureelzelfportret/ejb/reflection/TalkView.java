package nl.cultureelzelfportret.ejb.reflection;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.reflection.TalkPart;
import nl.cultureelzelfportret.persistence.reflection.Wish;

/**
 * A talk as one of the two sees it, or somebody with whom the pupil shared it.
 *
 * @param talk      its id, also that of its moment
 * @param plannedAt for when it is planned
 * @param place     where, or another remark; may be empty
 * @param heldAt    when it was held, or null
 * @param mayRecord whether both agreed that sound is recorded
 * @param wish      of the pupil; may be open
 * @param own       the viewer's side; of somebody who only looks, the pupil's
 * @param other     the other side
 * @param pupil     whether the own side is the pupil's
 */
public record TalkView(
        UUID talk,
        Instant plannedAt,
        String place,
        Instant heldAt,
        boolean mayRecord,
        Wish wish,
        Side own,
        Side other,
        boolean pupil)
        implements Serializable {

    /**
     * One of the two.
     *
     * @param person     who
     * @param laid       what they laid on the table, as far as the viewer may see it
     * @param text       what they wrote; may be empty
     * @param sound      what they recorded, or null
     * @param hasWritten whether they wrote something
     * @param agreed     whether they agree that sound is recorded
     */
    public record Side(
            TalkPerson person, List<Laid> laid, String text, Picture sound, boolean hasWritten, boolean agreed)
            implements Serializable {

        static Side of(ReflectionTalk talk, boolean ofPupil, List<Laid> laid, boolean told) {
            Person who = ofPupil ? talk.getPupil() : talk.getPartner();
            TalkPart part = told ? talk.part(ofPupil).orElse(null) : null;
            return new Side(
                    TalkPerson.of(who),
                    laid,
                    part == null ? "" : part.getText(),
                    part == null || part.getFile() == null ? null : Picture.of(part.getFile(), ""),
                    part != null,
                    talk.isAgreedBy(who));
        }

        /** {@return the words in paragraphs} */
        public List<String> paragraphs() {
            return text.isEmpty() ? List.of() : List.of(text.split("\\R+"));
        }
    }

    /**
     * A moment on the table.
     *
     * @param row         the moment
     * @param seenByOther whether the other of the two may see it as well
     */
    public record Laid(MomentRow row, boolean seenByOther) implements Serializable {}

    /** {@return whether the talk was held, or began} */
    public boolean isHeld() {
        return heldAt != null;
    }
}
