package nl.cultureelzelfportret.ejb.invoice;

import java.util.List;
import java.util.UUID;

/**
 * Tells that a run of invoices was started.
 *
 * @param run      its id
 * @param licences ids of the licences under which is invoiced
 */
public record RunStarted(UUID run, List<UUID> licences) {

    /** Copies the ids. */
    public RunStarted {
        licences = List.copyOf(licences);
    }
}
