/**
 * What an institute charges its schools. Charges of a licence become the lines of an invoice; an invoice gets a number
 * without gaps, is written down whole, and never changes: what was wrong is credited. Beside it stands what is still open,
 * which payments and credit notes bring down. Payments come from the bank's statement, or by hand.
 */
package nl.cultureelzelfportret.persistence.invoice;
