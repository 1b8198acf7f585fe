package nl.cultureelzelfportret.persistence.invoice;

/** How an invoice stands. */
public enum InvoiceState {
    /** It waits to be paid. */
    OPEN,
    /** It should have been paid. */
    OVERDUE,
    /** Nothing is open any more. */
    PAID,
    /** It was taken back whole. */
    CREDITED,
    /** It takes something back itself. */
    CREDIT_NOTE
}
