package nl.cultureelzelfportret.ejb.learningquestion;

import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.learningquestion.Starter;
import nl.cultureelzelfportret.persistence.learningquestion.StarterWords;

/**
 * A starter in the list of a school.
 *
 * @param publicId of the starter
 * @param own      whether it is the school's own, so that the school can change and retire it
 * @param retired  whether it is offered no more
 * @param words    what it says, and where
 */
public record StarterRow(UUID publicId, boolean own, boolean retired, StarterWords words) implements Serializable {

    static StarterRow of(Starter starter) {
        return new StarterRow(
                starter.getPublicId(), starter.getSchool() != null, starter.getRetiredAt() != null, starter.getWords());
    }
}
