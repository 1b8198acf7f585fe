package nl.cultureelzelfportret.ejb.invoice;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.cultureelzelfportret.config.settings.InvoiceSettings;
import nl.cultureelzelfportret.persistence.invoice.Overdue;
import nl.cultureelzelfportret.persistence.invoice.Receivables;
import nl.cultureelzelfportret.persistence.invoice.ReminderPlan;

/** Reminds boards of invoices that should have been paid, as {@link ReminderPlan} says. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderSweep {

    private static final System.Logger LOG = System.getLogger(ReminderSweep.class.getName());

    @Inject
    private Receivables receivables;

    @Inject
    private Reminding reminding;

    @Inject
    private InvoiceSettings settings;

    @Inject
    private Clock clock;

    /** Each morning of a working day. */
    @Schedule(hour = "7", minute = "10", dayOfWeek = "Mon-Fri", persistent = false)
    public void remind() {
        ReminderPlan plan = new ReminderPlan(settings.reminderDays());
        LocalDate today = LocalDate.now(clock);
        plan.lastDueDate(today).map(day -> receivables.overdue(day, plan.size())).stream()
                .flatMap(List::stream)
                .filter(overdue -> plan.isDue(today, overdue.dueOn(), overdue.reminders(), lastReminder(overdue)))
                .forEach(this::remind);
    }

    private LocalDate lastReminder(Overdue overdue) {
        return overdue.lastReminder() == null ? null : LocalDate.ofInstant(overdue.lastReminder(), clock.getZone());
    }

    /** One that fails holds up none of the others; it is tried again the next morning. */
    private void remind(Overdue overdue) {
        try {
            reminding.remind(overdue.invoice(), overdue.reminders() + 1);
        } catch (EJBException failure) {
            LOG.log(Level.ERROR, "no reminder of invoice " + overdue.invoice(), failure);
        }
    }
}
