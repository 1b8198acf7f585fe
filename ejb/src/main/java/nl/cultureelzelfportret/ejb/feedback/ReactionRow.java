package nl.cultureelzelfportret.ejb.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.feedback.Reaction;
import nl.cultureelzelfportret.persistence.feedback.ReactionKind;
import nl.cultureelzelfportret.persistence.portfolio.MomentRow.Picture;

/**
 * A reaction as it is shown to the one who looks.
 *
 * @param publicId  of the reaction
 * @param name      of who said it; empty if that person is gone
 * @param initials  for their frame
 * @param accent    the colour of their frame
 * @param kind      what it is
 * @param text      the words; may be empty
 * @param sound     what was spoken, or null
 * @param writtenAt when it was said
 * @param changed   whether its writer changed it since
 * @param hiding    by whom it is hidden and why, or null
 * @param own       whether the viewer said it
 * @param hideable  whether the viewer may hide it, or show it again
 * @param answers   oldest first
 */
public record ReactionRow(
        UUID publicId,
        String name,
        String initials,
        String accent,
        ReactionKind kind,
        String text,
        Picture sound,
        Instant writtenAt,
        boolean changed,
        HidingRow hiding,
        boolean own,
        boolean hideable,
        List<ReactionRow> answers)
        implements Serializable {

    static ReactionRow of(Reaction reaction, boolean own, boolean hideable, List<ReactionRow> answers) {
        Person writer = reaction.getWriter();
        return new ReactionRow(
                reaction.getPublicId(),
                writer == null ? "" : writer.getFullName(),
                writer == null ? "" : writer.getInitials(),
                writer == null ? "orange" : writer.getAccent().token(),
                reaction.getKind(),
                reaction.getText(),
                sound(reaction),
                reaction.getWrittenAt(),
                reaction.getChangedAt() != null,
                HidingRow.of(reaction.getHiding()),
                own,
                hideable,
                List.copyOf(answers));
    }

    private static Picture sound(Reaction reaction) {
        return reaction.getFile() == null ? null : Picture.of(reaction.getFile(), "");
    }

    /** {@return the words in paragraphs} */
    public List<String> paragraphs() {
        return text.isEmpty() ? List.of() : List.of(text.split("\\R+"));
    }
}
