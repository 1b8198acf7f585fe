package nl.cultureelzelfportret.ejb.invoice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.cultureelzelfportret.config.settings.InvoiceSettings;
import nl.cultureelzelfportret.persistence.invoice.Receivables;

/** Reminds boards of invoices that should have been paid, on the days that were set. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderSweep {

    @Inject
    private Receivables receivables;

    @Inject
    private Reminding reminding;

    @Inject
    private InvoiceSettings settings;

    @Inject
    private Clock clock;

    /** Each morning of a working day; on the last step first, so that nobody gets two reminders on one day. */
    @Schedule(hour = "7", minute = "10", dayOfWeek = "Mon-Fri", persistent = false)
    public void remind() {
        List<Integer> days = settings.reminderDays();
        for (int which = days.size(); which >= 1; which--) {
            remind(LocalDate.now(clock).minusDays(days.get(which - 1)), which);
        }
    }

    private void remind(LocalDate day, int which) {
        receivables.dueBefore(day, which).forEach(invoice -> reminding.remind(invoice, which));
    }
}
