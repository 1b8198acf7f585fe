package nl.cultureelzelfportret.ejb.account;

import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;

/**
 * Who is in a class.
 *
 * @param name   of the class
 * @param place  the school
 * @param pupils by given name
 */
public record ClassList(String name, String place, List<Pupil> pupils) {

    /**
     * A pupil in the list.
     *
     * @param publicId id of the person
     * @param name     full name
     * @param initials for the frame
     * @param accent   colour of the frame
     */
    public record Pupil(UUID publicId, String name, String initials, String accent) {

        static Pupil of(Person person) {
            return new Pupil(
                    person.getPublicId(),
                    person.getFullName(),
                    person.getInitials(),
                    person.getAccent().token());
        }
    }
}
