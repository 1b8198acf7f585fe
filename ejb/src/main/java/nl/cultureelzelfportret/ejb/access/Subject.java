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
     * @param hidden     whether a teacher hid it
     */
    record OwnedThing(long ownerId, Circle owner, Visibility visibility, boolean withdrawn, boolean hidden)
            implements Subject {}

    /**
     * What somebody said at a thing of somebody else.
     *
     * @param writerId key of who said it; of nobody if that person is gone
     * @param writer   where that person belongs today
     * @param at       the thing
     */
    record SomeReaction(long writerId, Circle writer, OwnedThing at) implements Subject {}

    /**
     * What was spoken at a thing of somebody else.
     *
     * @param reaction  the reaction
     * @param withdrawn whether who spoke took it back
     * @param hidden    whether a teacher hid it
     */
    record SpokenReaction(SomeReaction reaction, boolean withdrawn, boolean hidden) implements Subject {}

    /**
     * A person, and so the portfolio as far as they shared it.
     *
     * @param personId key of the person
     * @param circle   where the person belongs today
     */
    record SomePerson(long personId, Circle circle) implements Subject {}

    /**
     * Something that hangs on what people made together. Those who took part see it, whoever else may.
     *
     * @param thing        what it is to everybody else
     * @param participants keys of the people who took part
     */
    record SharedThing(OwnedThing thing, Set<Long> participants) implements Subject {}

    /**
     * A talk of two.
     *
     * @param participants keys of the people who talk
     */
    record SomeTalk(Set<Long> participants) implements Subject {}

    /**
     * A note of a teacher.
     *
     * @param authorId   key of the author
     * @param sharedWith keys of the colleagues to whom the author named it
     * @param schoolId   key of the school at which it was written
     * @param removed    whether its author took it away
     */
    record PrivateNote(long authorId, Set<Long> sharedWith, long schoolId, boolean removed) implements Subject {

        /** Copies the set. */
        public PrivateNote {
            sharedWith = Set.copyOf(sharedWith);
        }
    }

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
