package nl.cultureelzelfportret.persistence.mail;

/** What became of a mail. */
public enum MailStatus {
    /** It waits for its first or its next try. */
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** Trying has been given up; somebody has to look. */
    FAILED
}
