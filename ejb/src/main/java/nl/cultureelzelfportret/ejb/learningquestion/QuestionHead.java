package nl.cultureelzelfportret.ejb.learningquestion;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.portfolio.Moment;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/**
 * Whose a question is, what it is called, and who may look.
 *
 * @param ownerId       id of the owner
 * @param ownerName     full name of the owner
 * @param ownerInitials for the owner's frame
 * @param ownerAccent   the colour of the owner's frame
 * @param title         the first line of what is wanted; may be empty
 * @param heading       the title, or else the first words; may be empty
 * @param visibility    who may look
 * @param withdrawnAt   since when it lies in the bin, or null
 * @param competences   its tags
 */
public record QuestionHead(
        UUID ownerId,
        String ownerName,
        String ownerInitials,
        String ownerAccent,
        String title,
        String heading,
        Visibility visibility,
        Instant withdrawnAt,
        List<Competence> competences)
        implements Serializable {

    static QuestionHead of(Moment moment) {
        Person owner = moment.getOwner();
        return new QuestionHead(
                owner.getPublicId(),
                owner.getFullName(),
                owner.getInitials(),
                owner.getAccent().token(),
                moment.getText().getTitle(),
                moment.getText().heading(),
                moment.getVisibility(),
                moment.getWithdrawnAt(),
                moment.getCompetences());
    }
}
