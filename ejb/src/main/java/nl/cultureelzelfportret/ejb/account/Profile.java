package nl.cultureelzelfportret.ejb.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.school.Edition;

/**
 * What the pages say about the person who is looking.
 *
 * @param publicId           id of the person
 * @param givenName          as others call them
 * @param fullName           with the family name
 * @param initials           for the frame
 * @param language           in which the pages speak
 * @param accent             the colour of their space
 * @param edition            the face that they see
 * @param roles              what they come for
 * @param places             the schools, the region, or nothing (an operator), by name
 * @param classes            in which they are today
 * @param beginningReader    whether they are a pupil of groep 1–4 today, who sees one decision at a time
 * @param mustChangePassword whether they have to choose a password of their own first
 * @param face               the colours of their region, such as {@code 1f2a35-ffffff-f2a25c}; empty for somebody of none
 * @param logo               id of the file with the logo of their region, or null
 */
public record Profile(
        UUID publicId,
        String givenName,
        String fullName,
        String initials,
        Language language,
        Accent accent,
        Edition edition,
        Set<Role> roles,
        List<String> places,
        List<OwnClass> classes,
        boolean beginningReader,
        boolean mustChangePassword,
        String face,
        UUID logo) {

    /**
     * A class in which the person is.
     *
     * @param publicId   id of the class
     * @param name       such as Groep 5
     * @param schoolName where it is
     * @param teaches    whether the person teaches it
     */
    public record OwnClass(UUID publicId, String name, String schoolName, boolean teaches) {}
}
