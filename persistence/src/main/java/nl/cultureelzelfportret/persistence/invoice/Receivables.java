package nl.cultureelzelfportret.persistence.invoice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** What is open, what came in, and what was paid. */
public final class Receivables {

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Receivables(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return what is open of an invoice}
     *
     * @param invoice no credit note
     */
    public Optional<Receivable> of(Invoice invoice) {
        return entityManager
                .createQuery("select r from Receivable r where r.invoice = :invoice", Receivable.class)
                .setParameter("invoice", invoice)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return what is open of an invoice, locked until the end of the transaction}
     *
     * @param invoice id of the invoice
     */
    public Optional<Receivable> lock(UUID invoice) {
        return entityManager
                .createQuery("select r from Receivable r where r.invoice.publicId = :invoice", Receivable.class)
                .setParameter("invoice", invoice)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return everything that is open in a region, the oldest first, with the invoices}
     *
     * @param regionId key of the region
     */
    public List<Receivable> openOf(long regionId) {
        return entityManager
                .createQuery(
                        "select r from Receivable r join fetch r.invoice i where r.region.id = :region and r.open > :nothing"
                                + " order by i.year, i.number",
                        Receivable.class)
                .setParameter("region", regionId)
                .setParameter("nothing", Money.ZERO)
                .getResultList();
    }

    /**
     * {@return what schools were invoiced for a school year, by key of the school; nothing for who was not}
     *
     * @param schoolIds keys of the schools
     * @param year      for which they were invoiced
     */
    public Map<Long, Billed> billed(Collection<Long> schoolIds, SchoolYear year) {
        return schoolIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select i.school.id, r.amount, r.credited, r.open from Receivable r join r.invoice i"
                                        + " where i.school.id in :schools and i.schoolYear = :year",
                                Object[].class)
                        .setParameter("schools", schoolIds)
                        .setParameter("year", year)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0],
                                row -> new Billed(((Money) row[1]).minus((Money) row[2]), (Money) row[3]),
                                Billed::plus));
    }

    /**
     * {@return the invoices of which something is open that should have been paid, the longest ago first}
     *
     * @param lastDueDate on which they were due, or before
     * @param reminders   fewer than these were written
     */
    public List<Overdue> overdue(LocalDate lastDueDate, int reminders) {
        List<Receivable> open = entityManager
                .createQuery(
                        "select r from Receivable r join fetch r.invoice where r.dueOn <= :day and r.open > :nothing"
                                + " and r.reminders < :reminders order by r.dueOn, r.id",
                        Receivable.class)
                .setParameter("day", lastDueDate)
                .setParameter("nothing", Money.ZERO)
                .setParameter("reminders", reminders)
                .getResultList();
        Map<Long, Instant> last = lastReminders(
                open.stream().map(each -> each.getInvoice().getId()).toList());
        return open.stream()
                .map(each -> new Overdue(
                        each.getInvoice().getPublicId(),
                        each.getDueOn(),
                        each.getReminders(),
                        last.get(each.getInvoice().getId())))
                .toList();
    }

    private Map<Long, Instant> lastReminders(List<Long> invoiceIds) {
        return invoiceIds.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select l.invoice.id, l.writtenAt from InvoiceLetter l where l.invoice.id in :invoices"
                                        + " and l.step <> :sending",
                                Object[].class)
                        .setParameter("invoices", invoiceIds)
                        .setParameter("sending", InvoiceLetter.SENDING)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0],
                                row -> (Instant) row[1],
                                (one, other) -> one.isAfter(other) ? one : other));
    }

    /**
     * {@return from which accounts which boards paid before: for each account the boards' numbers in the trade register}
     *
     * @param regionId key of the region
     */
    public Map<String, Set<String>> payers(long regionId) {
        return entityManager
                .createQuery(
                        "select distinct e.iban, i.buyer.kvkNumber from Payment p join p.bankEntry e join p.invoice i"
                                + " where e.region.id = :region and e.iban <> ''",
                        Object[].class)
                .setParameter("region", regionId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toCollection(HashSet::new))));
    }

    /**
     * {@return which of these references of the bank are known already}
     *
     * @param regionId   key of the region
     * @param references of entries
     */
    public Set<String> known(long regionId, Collection<String> references) {
        return references.isEmpty()
                ? Set.of()
                : new HashSet<>(entityManager
                        .createQuery(
                                "select e.reference from BankEntry e where e.region.id = :region"
                                        + " and e.reference in :references",
                                String.class)
                        .setParameter("region", regionId)
                        .setParameter("references", references)
                        .getResultList());
    }

    /**
     * {@return entries of the bank, the newest first}
     *
     * @param regionId key of the region
     * @param status   what became of them
     * @param atMost   so many
     */
    public List<BankEntry> entriesOf(long regionId, BankEntryStatus status, int atMost) {
        return entityManager
                .createQuery(
                        "select e from BankEntry e where e.region.id = :region and e.status = :status"
                                + " order by e.bookedOn desc, e.id desc",
                        BankEntry.class)
                .setParameter("region", regionId)
                .setParameter("status", status)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * {@return the payments that the bank told of, the newest first, with their invoices and entries}
     *
     * @param regionId key of the region
     * @param atMost   so many
     */
    public List<Payment> matchedOf(long regionId, int atMost) {
        return entityManager
                .createQuery(
                        "select p from Payment p join fetch p.bankEntry e join fetch p.invoice where e.region.id = :region"
                                + " order by e.bookedOn desc, p.id desc",
                        Payment.class)
                .setParameter("region", regionId)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * {@return the entry of the bank with this id, locked until the end of the transaction}
     *
     * @param publicId of the entry
     */
    public Optional<BankEntry> lockEntry(UUID publicId) {
        return entityManager
                .createQuery("select e from BankEntry e where e.publicId = :id", BankEntry.class)
                .setParameter("id", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return what was paid for an invoice, the first first}
     *
     * @param invoice any
     */
    public List<Payment> paymentsOf(Invoice invoice) {
        return entityManager
                .createQuery(
                        "select p from Payment p left join fetch p.bankEntry where p.invoice = :invoice order by p.id",
                        Payment.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    /** @param entry that is not known yet */
    public void add(BankEntry entry) {
        entityManager.persist(entry);
    }

    /** @param payment a new one */
    public void add(Payment payment) {
        entityManager.persist(payment);
    }
}
