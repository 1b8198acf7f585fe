package nl.cultureelzelfportret.persistence.learningquestion;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;

/**
 * A question in a list.
 *
 * @param publicId      id of the question
 * @param ownerName     full name of the owner
 * @param ownerInitials for the owner's frame
 * @param ownerAccent   the colour of the owner's frame
 * @param heading       in its own words; may be empty
 * @param wish          what its owner wants to do
 * @param bornAt        when it was born
 * @param askedAt       since when its owner waits for advice, or null
 * @param figure        how far it is
 * @param unread        how many times advice was given that its owner did not read yet
 */
public record QuestionRow(
        UUID publicId,
        String ownerName,
        String ownerInitials,
        String ownerAccent,
        String heading,
        WishKind wish,
        Instant bornAt,
        Instant askedAt,
        QuestionFigure figure,
        long unread)
        implements Serializable {

    static QuestionRow of(LearningQuestion question, QuestionFigure figure, long unread) {
        Person owner = question.getMoment().getOwner();
        return new QuestionRow(
                question.getPublicId(),
                owner.getFullName(),
                owner.getInitials(),
                owner.getAccent().token(),
                question.getMoment().getText().heading(),
                question.getWish(),
                question.getMoment().getPostedAt(),
                question.getAskedAt(),
                figure,
                unread);
    }
}
