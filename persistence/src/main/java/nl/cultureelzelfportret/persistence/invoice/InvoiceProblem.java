package nl.cultureelzelfportret.persistence.invoice;

/** What is missing before something can be invoiced. */
public enum InvoiceProblem {
    /** The institute has no number in the trade register, bank account or address. */
    INSTITUTE_LEGAL,
    /** The institute charges VAT and has no VAT number. */
    INSTITUTE_VAT_NUMBER,
    /** It is not known which board runs the school. */
    NO_BOARD,
    /** The board has no number in the trade register. */
    BOARD_KVK,
    /** The board has no whole address. */
    BOARD_ADDRESS,
    /** It is not known where invoices of the board go. */
    BOARD_EMAIL;

    /** {@return whether the institute can mend it; else it is about the board of a school} */
    public boolean isOfInstitute() {
        return this == INSTITUTE_LEGAL || this == INSTITUTE_VAT_NUMBER;
    }
}
