package nl.cultureelzelfportret.persistence.invoice;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.licence.Charge;
import nl.cultureelzelfportret.persistence.licence.Licence;
import nl.cultureelzelfportret.persistence.mail.MailStatus;

/** All invoices and credit notes. */
public final class Invoices {

    private static final String ROWS = "select i, r, m.status from Invoice i left join Receivable r on r.invoice = i"
            + " left join InvoiceLetter l on l.invoice = i and l.step = 0 left join l.mail m where ";

    private final EntityManager entityManager;

    /** @param entityManager of the transaction */
    public Invoices(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * {@return what can be invoiced in a region: for each licence the charges that were on no invoice yet, by name of the
     * school; in one statement}
     *
     * @param regionId key of the region
     */
    public List<InvoiceDraft> drafts(long regionId) {
        Map<Licence, List<Charge>> byLicence = entityManager
                .createQuery(
                        "select c from Charge c where c.licence.school.region.id = :region"
                                + " and not exists (select x.id from InvoiceLine x where x.charge = c)"
                                + " order by c.licence.school.name, c.licence.schoolYear, c.madeAt, c.kind, c.id",
                        Charge.class)
                .setParameter("region", regionId)
                .setHint("eclipselink.join-fetch", "c.licence.school.region")
                .setHint("eclipselink.left-join-fetch", "c.licence.school.board")
                .getResultStream()
                .collect(Collectors.groupingBy(Charge::getLicence, LinkedHashMap::new, Collectors.toList()));
        return byLicence.entrySet().stream()
                .map(entry -> new InvoiceDraft(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * {@return what can be invoiced under one licence, if anything}
     *
     * @param licence that is locked
     */
    public Optional<InvoiceDraft> draft(Licence licence) {
        List<Charge> charges = entityManager
                .createQuery(
                        "select c from Charge c where c.licence = :licence"
                                + " and not exists (select x.id from InvoiceLine x where x.charge = c)"
                                + " order by c.madeAt, c.kind, c.id",
                        Charge.class)
                .setParameter("licence", licence)
                .getResultList();
        return charges.isEmpty() ? Optional.empty() : Optional.of(new InvoiceDraft(licence, charges));
    }

    /**
     * {@return the invoice with this id, with its region, school and lines}
     *
     * @param publicId of the invoice
     */
    public Optional<Invoice> find(UUID publicId) {
        return entityManager
                .createQuery(
                        "select i from Invoice i join fetch i.region join fetch i.school join fetch i.lines"
                                + " left join fetch i.credited where i.publicId = :id",
                        Invoice.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /**
     * {@return the invoices of a region, the newest first}
     *
     * @param regionId key of the region
     * @param today    the day on which one looks
     */
    public List<InvoiceRow> ofRegion(long regionId, LocalDate today) {
        return rows("i.region.id = :key", regionId, today);
    }

    /**
     * {@return the invoices of schools, the newest first}
     *
     * @param schoolIds keys of the schools
     * @param today     the day on which one looks
     */
    public List<InvoiceRow> ofSchools(Collection<Long> schoolIds, LocalDate today) {
        return schoolIds.isEmpty() ? List.of() : rows("i.school.id in :key", schoolIds, today);
    }

    private List<InvoiceRow> rows(String which, Object key, LocalDate today) {
        return entityManager
                .createQuery(ROWS + which + " order by i.year desc, i.number desc", Object[].class)
                .setParameter("key", key)
                .getResultStream()
                .map(row -> InvoiceRow.of((Invoice) row[0], (Receivable) row[1], (MailStatus) row[2], today))
                .toList();
    }

    /**
     * {@return the credit notes of an invoice, the first first}
     *
     * @param invoice any
     */
    public List<Invoice> creditNotesOf(Invoice invoice) {
        return entityManager
                .createQuery("select i from Invoice i where i.credited = :invoice order by i.id", Invoice.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    /**
     * {@return how many of each line of an invoice were taken back, by the position of the line}
     *
     * @param invoice any
     */
    public Map<Integer, Integer> creditedOf(Invoice invoice) {
        return entityManager
                .createQuery(
                        "select c.position, sum(l.quantity) from InvoiceLine l join l.credits c where c.invoice = :invoice"
                                + " group by c.position",
                        Object[].class)
                .setParameter("invoice", invoice)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> ((Number) row[1]).intValue()));
    }

    /**
     * {@return the mail that was written about an invoice, the first first}
     *
     * @param invoice any
     */
    public List<InvoiceLetter> lettersOf(Invoice invoice) {
        return entityManager
                .createQuery(
                        "select l from InvoiceLetter l join fetch l.mail where l.invoice = :invoice order by l.step",
                        InvoiceLetter.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }

    /**
     * {@return the last runs of a region, the newest first}
     *
     * @param regionId key of the region
     * @param atMost   so many
     */
    public List<InvoiceRun> runsOf(long regionId, int atMost) {
        return entityManager
                .createQuery(
                        "select r from InvoiceRun r where r.region.id = :region order by r.startedAt desc, r.id desc",
                        InvoiceRun.class)
                .setParameter("region", regionId)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * {@return the run with this id, locked until the end of the transaction}
     *
     * @param publicId of the run
     */
    public Optional<InvoiceRun> lockRun(UUID publicId) {
        return entityManager
                .createQuery("select r from InvoiceRun r where r.publicId = :id", InvoiceRun.class)
                .setParameter("id", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** @param run a new one */
    public void add(InvoiceRun run) {
        entityManager.persist(run);
    }

    /**
     * Stores what was just issued, with its documents and what is open of it.
     *
     * @param invoice that was written on paper
     */
    public void add(Invoice invoice) {
        entityManager.persist(invoice);
        if (!invoice.isCreditNote()) {
            entityManager.persist(new Receivable(invoice));
        }
    }

    /** @param letter that was just laid in the outbox */
    public void add(InvoiceLetter letter) {
        entityManager.persist(letter);
    }
}
