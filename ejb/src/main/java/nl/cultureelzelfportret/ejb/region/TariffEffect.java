package nl.cultureelzelfportret.ejb.region;

import java.time.LocalDate;
import java.util.List;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.TariffKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * Whom a tariff touches, and from when.
 *
 * @param from      the first day on which it counts
 * @param until     the last day, or null: until another one follows
 * @param firstYear the first school year for which it counts in a school that works with it already
 * @param going     the schools that have an agreement: it touches them when they go on
 * @param coming    the schools that are on their way: it touches them when they get an offer from that day on
 * @param changes   what costs more, less or the same
 */
public record TariffEffect(
        LocalDate from,
        LocalDate until,
        SchoolYear firstYear,
        List<String> going,
        List<String> coming,
        List<Change> changes) {

    /** Copies the lists. */
    public TariffEffect {
        going = List.copyOf(going);
        coming = List.copyOf(coming);
        changes = List.copyOf(changes);
    }

    /**
     * What becomes of a price.
     *
     * @param kind   what the school pays for
     * @param name   as it stands on offers and invoices
     * @param before the price before, or null
     * @param after  the price from then on, or null
     */
    public record Change(TariffKind kind, String name, Money before, Money after) {}
}
