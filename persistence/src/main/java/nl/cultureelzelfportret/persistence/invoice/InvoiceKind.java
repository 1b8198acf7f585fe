package nl.cultureelzelfportret.persistence.invoice;

/** What kind of document it is; both take their number from one series. */
public enum InvoiceKind {
    /** Something is owed (UNTDID 1001: 380). */
    INVOICE,
    /** Something of an invoice is taken back (UNTDID 1001: 381). */
    CREDIT_NOTE
}
