package nl.cultureelzelfportret.persistence.region;

/** What a school pays for. */
public enum TariffKind {
    /** Each account, each school year. */
    ACCOUNT_PER_YEAR,
    /** Once, when a school starts. */
    START_ONCE,
    /** Setting up each school year after the first. */
    SETUP_PER_FOLLOWING_YEAR,
    /** Something of the institute's own: a training day, a poster. */
    OWN
}
