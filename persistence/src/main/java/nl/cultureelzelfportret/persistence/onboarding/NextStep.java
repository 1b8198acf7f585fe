package nl.cultureelzelfportret.persistence.onboarding;

/** What comes next for a school. */
public enum NextStep {
    /** Talk with the school. */
    BEGIN_INTAKE,
    /** Go on with the talk. */
    FINISH_INTAKE,
    /** Make an offer of what was said. */
    MAKE_OFFER,
    /** Send the offer that is being made. */
    SEND_OFFER,
    /** The school has the offer. */
    AWAIT_ANSWER,
    /** The school said no: talk again, or let it rest. */
    TALK_AGAIN,
    /** The offer is too old or was taken back. */
    RENEW_OFFER,
    /** The school said yes: sign. */
    SIGN_AGREEMENTS,
    /** Plan the sessions. */
    PLAN_SESSIONS,
    /** Give the sessions. */
    GIVE_SESSIONS,
    /** Nothing is waited for. */
    NONE
}
