package nl.cultureelzelfportret.persistence.news;

/** What happened that concerns somebody. */
public enum NewsKind {
    /** Somebody reacted to a moment of the recipient; the subject is the moment. */
    REACTION,
    /** Somebody answered a reaction of the recipient; the subject is the moment. */
    ANSWER,
    /** Somebody asks the recipient for feedback; the subject is the moment. */
    FEEDBACK_ASKED,
    /** A moment or a reaction of the recipient was hidden, with a reason; the subject is the moment. */
    HIDDEN,
    /** Somebody asks the recipient for advice; the subject is the learning question. */
    ADVICE_ASKED,
    /** Somebody gave advice in the margin; the subject is the learning question. */
    ADVICE,
    /** A talk was planned with the recipient; the subject is the talk. */
    TALK_PLANNED,
    /** The other one wrote their part of a talk; the subject is the talk. */
    TALK_WRITTEN,
    /** A teacher shows something to mirror oneself in; the subject is the teacher's moment. */
    MIRROR_SHOWN,
    /** A pupil answered a moment of the recipient with one of their own; the subject is the answer. */
    MIRROR_ANSWERED,
    /** There is an activity to make a moment for; the subject is the activity. */
    ACTIVITY,
    /** A colleague shared a private note with the recipient; the subject is the note. */
    NOTE_SHARED
}
