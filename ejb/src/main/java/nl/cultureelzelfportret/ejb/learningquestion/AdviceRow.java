package nl.cultureelzelfportret.ejb.learningquestion;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.learningquestion.Advice;

/**
 * Advice as it stands in a margin.
 *
 * @param publicId       of the advice
 * @param writerName     full name of who advised
 * @param writerInitials for the writer's frame
 * @param writerAccent   the colour of the writer's frame
 * @param text           what they say
 * @param givenAt        when
 * @param readAt         when the owner of the question said that they read it, or null
 */
public record AdviceRow(
        UUID publicId,
        String writerName,
        String writerInitials,
        String writerAccent,
        String text,
        Instant givenAt,
        Instant readAt)
        implements Serializable {

    static AdviceRow of(Advice advice) {
        Person writer = advice.getWriter();
        return new AdviceRow(
                advice.getPublicId(),
                writer.getFullName(),
                writer.getInitials(),
                writer.getAccent().token(),
                advice.getText(),
                advice.getGivenAt(),
                advice.getReadAt());
    }

    /** {@return the text in paragraphs} */
    public List<String> paragraphs() {
        return List.of(text.split("\\R+"));
    }
}
