package nl.cultureelzelfportret.persistence.licence;

/** How far a licence is. */
public enum LicenceStatus {
    /** The institute proposes it, for a school year to come. */
    PROPOSED,
    /** School and institute agreed: it is charged. */
    AGREED,
    /** The school does not want it. */
    DECLINED
}
