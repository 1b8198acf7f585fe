package nl.cultureelzelfportret.persistence.onboarding;

/** What a school and an institute agree on. */
public enum AgreementKind {
    /** Financiële overeenkomst. */
    FINANCIAL,
    /** Verwerkersovereenkomst. */
    PROCESSING
}
