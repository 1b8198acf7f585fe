package nl.cultureelzelfportret.ejb.invoice;

import java.io.Serializable;

/**
 * What a statement of the bank brought.
 *
 * @param matched   entries that paid an invoice
 * @param unmatched entries of which it is not known what they pay
 * @param known     entries that were there already
 */
public record Imported(int matched, int unmatched, int known) implements Serializable {}
