package nl.cultureelzelfportret.persistence.access;

/** What is written in the audit log: looks at and changes of somebody else's data, beyond daily use in class. */
public enum AuditAction {
    /** A teacher hid a moment of a pupil from others. */
    HIDE_MOMENT,
    /** A teacher let others see a moment again. */
    SHOW_MOMENT,
    /** A teacher hid somebody's reaction. */
    HIDE_REACTION,
    /** A teacher let others see a reaction again. */
    SHOW_REACTION,
    /** Somebody got a role at a school or in a region. */
    APPOINT,
    /** Somebody lost a role at a school or in a region. */
    DISMISS,
    /** A roster was applied to the people of a school. */
    APPLY_ROSTER,
    /** Somebody got a new password to begin with. */
    RESET_SIGN_IN,
    /** Somebody got or lost a role at a school. */
    CHANGE_ROLE,
    /** Two accounts became one. */
    MERGE_ACCOUNTS,
    /** Everything of a person was exported. */
    EXPORT,
    /** Everything of a person was erased. */
    ERASE
}
