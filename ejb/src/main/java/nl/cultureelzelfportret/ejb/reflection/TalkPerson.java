package nl.cultureelzelfportret.ejb.reflection;

import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.account.Person;

/**
 * Somebody who talks, or could.
 *
 * @param publicId  id of the person
 * @param name      full name
 * @param givenName as others call them
 * @param initials  for the frame
 * @param accent    colour of the frame
 */
public record TalkPerson(UUID publicId, String name, String givenName, String initials, String accent)
        implements Serializable {

    static TalkPerson of(Person person) {
        return new TalkPerson(
                person.getPublicId(),
                person.getFullName(),
                person.getGivenName(),
                person.getInitials(),
                person.getAccent().token());
    }
}
