package nl.cultureelzelfportret.ejb.invoice;

/** On what an invoice is written. */
public enum PaperFormat {
    /** To be read. */
    PDF,
    /** For a computer: the e-invoice. */
    XML
}
