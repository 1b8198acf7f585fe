package nl.cultureelzelfportret.persistence.invoice;

import java.time.LocalDate;
import nl.cultureelzelfportret.persistence.core.Money;

/**
 * An entry as it stands in a statement of the bank: money that came in.
 *
 * @param reference of the bank; the same entry has the same one in every file
 * @param bookedOn  the day
 * @param amount    more than nothing
 * @param name      of who paid; may be empty
 * @param iban      from which account; may be empty
 * @param words     what they wrote with it; may be empty
 */
public record BankLine(String reference, LocalDate bookedOn, Money amount, String name, String iban, String words) {}
