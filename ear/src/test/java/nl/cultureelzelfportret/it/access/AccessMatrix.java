package nl.cultureelzelfportret.it.access;

import static nl.cultureelzelfportret.it.access.Actor.ANONYMOUS;
import static nl.cultureelzelfportret.it.access.Actor.CLASSMATE;
import static nl.cultureelzelfportret.it.access.Actor.COLLEAGUE;
import static nl.cultureelzelfportret.it.access.Actor.FORMER_CLASSMATE;
import static nl.cultureelzelfportret.it.access.Actor.FORMER_TEACHER;
import static nl.cultureelzelfportret.it.access.Actor.LEFT;
import static nl.cultureelzelfportret.it.access.Actor.NEWCOMER;
import static nl.cultureelzelfportret.it.access.Actor.OPERATOR;
import static nl.cultureelzelfportret.it.access.Actor.OTHER_CLASS;
import static nl.cultureelzelfportret.it.access.Actor.OTHER_REGION;
import static nl.cultureelzelfportret.it.access.Actor.OTHER_SCHOOL;
import static nl.cultureelzelfportret.it.access.Actor.OWNER;
import static nl.cultureelzelfportret.it.access.Actor.REGION_ADMIN;
import static nl.cultureelzelfportret.it.access.Actor.REGION_ADMIN_ELSEWHERE;
import static nl.cultureelzelfportret.it.access.Actor.SCHOOL_ADMIN;
import static nl.cultureelzelfportret.it.access.Actor.SCHOOL_ADMIN_ELSEWHERE;
import static nl.cultureelzelfportret.it.access.Actor.TEACHER;
import static nl.cultureelzelfportret.it.access.Actor.TEACHER_ELSEWHERE;
import static nl.cultureelzelfportret.it.access.Actor.TRAINER;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may do what, as people agreed on it. Written by hand and on purpose not derived from the policy. */
final class AccessMatrix {

    private static final Map<Matter, Set<Actor>> ADMITTED = new EnumMap<>(Matter.class);

    static {
        ADMITTED.put(Matter.ACCOUNT, EnumSet.complementOf(EnumSet.of(LEFT, ANONYMOUS)));
        ADMITTED.put(Matter.OWN_DESK, EnumSet.complementOf(EnumSet.of(NEWCOMER, LEFT, ANONYMOUS)));
        admit(
                Matter.OWN_SPACE,
                OWNER,
                CLASSMATE,
                OTHER_CLASS,
                OTHER_SCHOOL,
                OTHER_REGION,
                FORMER_CLASSMATE,
                TEACHER,
                COLLEAGUE,
                FORMER_TEACHER,
                TEACHER_ELSEWHERE);
        admit(Matter.SYSTEM, OPERATOR);
        admit(
                Matter.SCHOOL_WORK,
                TEACHER,
                COLLEAGUE,
                FORMER_TEACHER,
                TEACHER_ELSEWHERE,
                SCHOOL_ADMIN,
                SCHOOL_ADMIN_ELSEWHERE);
        admit(Matter.ACTIVITY, OWNER, CLASSMATE, TEACHER, COLLEAGUE, FORMER_TEACHER, SCHOOL_ADMIN);

        admit(Matter.CLASS_TIMELINE, OWNER, CLASSMATE, TEACHER);
        admit(Matter.CLASS_LIST, TEACHER);
        admit(Matter.SCHOOL_CONTENT, TEACHER, COLLEAGUE, FORMER_TEACHER, SCHOOL_ADMIN);
        admit(Matter.SCHOOL_PEOPLE, SCHOOL_ADMIN);
        admit(Matter.REGION_CONTENT, REGION_ADMIN);
        admit(Matter.OWN_SCHOOLS, TRAINER, REGION_ADMIN, REGION_ADMIN_ELSEWHERE);
        admit(Matter.MANAGE_SCHOOL, REGION_ADMIN);
        admit(Matter.WORK_WITH_SCHOOL, TRAINER, REGION_ADMIN);
        admit(Matter.OWN_AGREEMENTS, SCHOOL_ADMIN, SCHOOL_ADMIN_ELSEWHERE);
        admit(Matter.READ_AGREEMENT, TRAINER, REGION_ADMIN, SCHOOL_ADMIN);
        admit(Matter.REGIONS, OPERATOR);
        admit(Matter.PERSON, OWNER, CLASSMATE, OTHER_CLASS, TEACHER, COLLEAGUE, FORMER_TEACHER, SCHOOL_ADMIN);

        admit(Matter.ONLY_ME, OWNER);
        admit(Matter.TEACHER, OWNER, TEACHER);
        admit(Matter.CLASS, OWNER, CLASSMATE, TEACHER);
        admit(Matter.SCHOOL, OWNER, CLASSMATE, OTHER_CLASS, TEACHER, COLLEAGUE, FORMER_TEACHER, SCHOOL_ADMIN);
        admit(Matter.WITHDRAWN, OWNER);
        admit(Matter.HIDDEN, OWNER, TEACHER);
        admit(Matter.REACT_IN_SCHOOL, OWNER, CLASSMATE, OTHER_CLASS, TEACHER, COLLEAGUE, FORMER_TEACHER);
        admit(Matter.HIDE, TEACHER);
        admit(Matter.REACTION, CLASSMATE);
        admit(Matter.BILLING, REGION_ADMIN);
        admit(Matter.OWN_BILLING, REGION_ADMIN, REGION_ADMIN_ELSEWHERE);
        admit(Matter.READ_BILLING, REGION_ADMIN, SCHOOL_ADMIN);
        admit(Matter.RUN_SCHOOL, SCHOOL_ADMIN);
        admit(Matter.OWN_LICENCE, SCHOOL_ADMIN, SCHOOL_ADMIN_ELSEWHERE);
        admit(Matter.SPOKEN_WITHDRAWN, CLASSMATE);
        admit(Matter.SPOKEN_HIDDEN, CLASSMATE, TEACHER);
        admit(Matter.TALK_SOUND, OTHER_CLASS, CLASSMATE);
        admit(Matter.TALK_SOUND_FOR_TEACHER, OTHER_CLASS, CLASSMATE, COLLEAGUE, FORMER_TEACHER);
        admit(Matter.TALK_SOUND_WITHDRAWN, OTHER_CLASS);
        admit(Matter.TALK_SOUND_HIDDEN, OTHER_CLASS, COLLEAGUE, FORMER_TEACHER);
        admit(Matter.NEWS, OWNER);
        ADMITTED.put(Matter.NOTHING, EnumSet.noneOf(Actor.class));
        admit(Matter.SCHOOL_ANSWER, OWNER, CLASSMATE, OTHER_CLASS, TEACHER, COLLEAGUE, FORMER_TEACHER);
        admit(Matter.ADVISE, TEACHER);
        ADMITTED.put(Matter.ADVISE_UNASKED, EnumSet.noneOf(Actor.class));
        admit(Matter.CHANGE, OWNER);
        admit(Matter.TALK_WITH_OWNER, CLASSMATE, TEACHER);
        admit(Matter.TALK, OWNER, TEACHER);
        admit(Matter.DRAFT, OWNER);

        admit(Matter.OWN_NOTES, TEACHER, COLLEAGUE, FORMER_TEACHER, TEACHER_ELSEWHERE);
        admit(Matter.NOTE_ABOUT_OWNER, TEACHER);
        admit(Matter.NOTE_ABOUT_SHARED, TEACHER, COLLEAGUE, FORMER_TEACHER);
        ADMITTED.put(Matter.NOTE_ABOUT_HIDDEN, EnumSet.noneOf(Actor.class));
        admit(Matter.NOTE_ABOUT_ACTIVITY, TEACHER, COLLEAGUE, FORMER_TEACHER);
        admit(Matter.NOTE_ALONE, TEACHER);
        admit(Matter.NOTE_SHARED, TEACHER, COLLEAGUE);
    }

    private AccessMatrix() {}

    private static void admit(Matter matter, Actor first, Actor... others) {
        ADMITTED.put(matter, EnumSet.of(first, others));
    }

    /** {@return whether the actor may do that; nobody may do what nobody wrote down} */
    static boolean permits(Actor actor, Matter matter) {
        return ADMITTED.get(matter).contains(actor);
    }
}
