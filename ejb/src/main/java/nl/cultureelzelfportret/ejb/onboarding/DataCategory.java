package nl.cultureelzelfportret.ejb.onboarding;

/**
 * What is kept of people, in the annex of a processing agreement; each with its purpose and how long it stays. The words stand
 * in {@code documents.properties}, under {@code processing.category.<name>}.
 */
public enum DataCategory {
    /** Name and role of everybody with an account. */
    NAME,
    /** Classes, school years and the school. */
    PLACE,
    /** User name, hash of the password, last sign-in. */
    SIGN_IN,
    /** What pupils and teachers make: texts, photographs, video, sound. */
    WORK,
    /** Reactions, advice, talks and reflections. */
    GUIDANCE,
    /** Private notes of teachers. */
    NOTES,
    /** Language, colour, and what is typed and not finished. */
    SETTINGS,
    /** Contact persons of the school. */
    CONTACTS,
    /** The log of exceptional acts. */
    LOG
}
