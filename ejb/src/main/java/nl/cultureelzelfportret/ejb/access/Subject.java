package nl.cultureelzelfportret.ejb.access;

import java.util.Set;
import nl.cultureelzelfportret.persistence.access.Visibility;

/** What a permission is asked for, told in keys: all that the policy needs to know of it. */
public sealed interface Subject {

    /** The viewer's own space: what a permission without a subject is asked for. */
    record OwnSpace() implements Subject {}

    /**
     * Something that a person made.
     *
     * @param ownerId    key of the person
     * @param owner      where the person belongs today
     * @param visibility who may look, as its owner chose
     * @param withdrawn  whether its owner took it back
     */
    record OwnedThing(long ownerId, Circle owner, Visibility visibility, boolean withdrawn) implements Subject {}

    /**
     * A person, and so the portfolio as far as they shared it.
     *
     * @param personId key of the person
     * @param circle   where the person belongs today
     */
    record SomePerson(long personId, Circle circle) implements Subject {}

    /**
     * A school.
     *
     * @param schoolId key of the school
     */
    record SomeSchool(long schoolId) implements Subject {}

    /**
     * A region.
     *
     * @param regionId key of the region
     */
    record SomeRegion(long regionId) implements Subject {}

    /**
     * Something that classes of a school do together.
     *
     * @param schoolId key of the school
     * @param classIds keys of the classes
     */
    record SomeActivity(long schoolId, Set<Long> classIds) implements Subject {

        /** Copies the set. */
        public SomeActivity {
            classIds = Set.copyOf(classIds);
        }
    }

    /**
     * A class.
     *
     * @param classId key of the class
     */
    record SomeClass(long classId) implements Subject {}
}
