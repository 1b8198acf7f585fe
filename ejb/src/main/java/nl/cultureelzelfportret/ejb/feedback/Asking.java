package nl.cultureelzelfportret.ejb.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The form with which the owner of a moment asks somebody for feedback.
 *
 * @param title      heading of the moment; may be empty
 * @param teachers   who may be asked: the owner's teachers
 * @param classmates who may be asked: those in a class of the owner
 * @param draft      id of the draft, which becomes that of the request
 * @param about      as far as it was typed before
 * @param person     who was chosen before, or null
 * @param savedAt    when it was last kept, or null
 */
public record Asking(
        String title,
        List<PersonRow> teachers,
        List<PersonRow> classmates,
        UUID draft,
        String about,
        UUID person,
        Instant savedAt)
        implements Serializable {

    /** The form's name in drafts. */
    public static final String FORM = "FEEDBACK_REQUEST";

    /**
     * Somebody who may be asked.
     *
     * @param publicId of the person
     * @param name     full name
     * @param initials for the frame
     * @param accent   the colour of the frame
     */
    public record PersonRow(UUID publicId, String name, String initials, String accent) implements Serializable {}

    /** {@return whether there is anybody to ask} */
    public boolean isPossible() {
        return !teachers.isEmpty() || !classmates.isEmpty();
    }
}
