package nl.cultureelzelfportret.persistence.school;

/** What kind of school a school is, in the abbreviations of the field (DUO). */
public enum SchoolType {
    /** Basisonderwijs. */
    BO,
    /** Speciaal basisonderwijs. */
    SBO,
    /** Speciaal onderwijs. */
    SO,
    /** Voortgezet speciaal onderwijs. */
    VSO,
    /** Praktijkonderwijs. */
    PRO,
    /** Voorbereidend middelbaar beroepsonderwijs. */
    VMBO,
    /** Hoger algemeen voortgezet onderwijs. */
    HAVO,
    /** Voorbereidend wetenschappelijk onderwijs. */
    VWO,
    /** Middelbaar beroepsonderwijs. */
    MBO,
    /** Hoger onderwijs. */
    HO;

    /** {@return the face that its people see} */
    public Edition edition() {
        return switch (this) {
            case BO, SBO, SO -> Edition.PO;
            case HO -> Edition.HO;
            default -> Edition.VO;
        };
    }
}
