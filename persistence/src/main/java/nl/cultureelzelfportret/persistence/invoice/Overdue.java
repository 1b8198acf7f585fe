package nl.cultureelzelfportret.persistence.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An invoice of which something is open that should have been paid.
 *
 * @param invoice      id of the invoice
 * @param dueOn        the last day on which it would have been paid in time
 * @param reminders    how many were written
 * @param lastReminder when the last one was written, or null
 */
public record Overdue(UUID invoice, LocalDate dueOn, int reminders, Instant lastReminder) {}
