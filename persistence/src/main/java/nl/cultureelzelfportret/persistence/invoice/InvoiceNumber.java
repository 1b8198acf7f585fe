package nl.cultureelzelfportret.persistence.invoice;

/**
 * A number of the series of an institute, written as {@code 2026-0042}.
 *
 * @param year   in which it is issued
 * @param number from 1 on, without gaps
 */
public record InvoiceNumber(int year, int number) {

    /** {@return such as {@code 2026-0042}} */
    public String label() {
        return "%d-%04d".formatted(year, number);
    }

    @Override
    public String toString() {
        return label();
    }
}
