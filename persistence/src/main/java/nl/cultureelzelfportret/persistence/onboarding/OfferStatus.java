package nl.cultureelzelfportret.persistence.onboarding;

/** What became of an offer. */
public enum OfferStatus {
    /** It is being made. */
    DRAFT,
    /** It was sent, and waits for an answer. */
    SENT,
    /** The school said yes. */
    ACCEPTED,
    /** The school said no. */
    DECLINED,
    /** The institute took it back. */
    WITHDRAWN,
    /** Nobody answered in time. It is never stored: it follows from the day. */
    EXPIRED
}
