package nl.cultureelzelfportret.persistence.invoice;

/** What became of an entry of the bank. */
public enum BankEntryStatus {
    /** It is not known for which invoice it is. */
    UNMATCHED,
    /** It paid an invoice. */
    MATCHED,
    /** It is for something else. */
    ASIDE
}
