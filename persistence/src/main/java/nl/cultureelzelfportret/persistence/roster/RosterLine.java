package nl.cultureelzelfportret.persistence.roster;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A class or a person, as a roster has it beside what is there.
 *
 * @param number      its place in the preview
 * @param lineNumber  line of the file; 0 for somebody who is not in it
 * @param kind        class, pupil or staff
 * @param deed        what applying does
 * @param standing    what the file says somebody is; of a class nothing
 * @param sourceKey   by which the school's own administration knows it; null for somebody without
 * @param name        as it will be
 * @param yearGroup   of a class
 * @param wasName     as it is now; empty if that is the same
 * @param wasPlaces   names of the classes in which the person is now
 * @param places      names of the classes in which the person will be
 * @param eckHash     keyed hash of an ECK iD, or null
 * @param newPublicId id of what is new
 * @param userName    with which somebody new signs in, or null
 * @param personId    key of a person who is there, or null
 * @param classId     key of a class that is there, or null
 * @param beginsRole  whether the person gets the role of their kind now
 * @param suggestedId key of somebody of the same name, or null
 * @param asked       what somebody has to decide, or null
 * @param answer      what was decided, or null
 */
public record RosterLine(
        int number,
        int lineNumber,
        LineKind kind,
        Deed deed,
        Standing standing,
        String sourceKey,
        ListedName name,
        int yearGroup,
        String wasName,
        String wasPlaces,
        String places,
        String eckHash,
        UUID newPublicId,
        String userName,
        Long personId,
        Long classId,
        boolean beginsRole,
        Long suggestedId,
        Question asked,
        Boolean answer) {

    /** {@return whether nothing can be applied before somebody decides; who is not said to teach, does not} */
    public boolean isOpen() {
        return asked == Question.SAME_PERSON && answer == null;
    }

    /** {@return whether the file has this line; else it is about somebody who is not in the file} */
    public boolean isListed() {
        return lineNumber > 0;
    }

    /** {@return the whole name} */
    public String fullName() {
        return name.full();
    }

    /** {@return what the line says, without what is made anew at each comparison} */
    public List<Object> essence() {
        return Arrays.asList(kind, deed, sourceKey, name, yearGroup, wasPlaces, places, personId, classId, beginsRole);
    }
}
