package nl.cultureelzelfportret.ejb.invoice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.invoice.BankEntry;
import nl.cultureelzelfportret.persistence.invoice.BankEntryStatus;
import nl.cultureelzelfportret.persistence.invoice.BankLine;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.invoice.Matching;
import nl.cultureelzelfportret.persistence.invoice.Payment;
import nl.cultureelzelfportret.persistence.invoice.Receivable;
import nl.cultureelzelfportret.persistence.invoice.Receivables;
import nl.cultureelzelfportret.persistence.region.Region;
import nl.cultureelzelfportret.persistence.region.Regions;

/** Takes in payments: from a statement of the bank, and by hand. */
@Stateless
@Guarded
public class PaymentService {

    private static final int SHOWN = 200;

    @Inject
    private Receivables receivables;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /**
     * {@return what came in}
     *
     * @param region of the viewer
     */
    @Allowed(Permission.MANAGE_BILLING)
    public PaymentsView ofRegion(@On(Region.class) UUID region) {
        long regionId = regions.find(region).orElseThrow().getId();
        return new PaymentsView(
                entries(regionId, BankEntryStatus.UNMATCHED),
                receivables.matchedOf(regionId, SHOWN).stream()
                        .map(PaymentsView.Matched::of)
                        .toList(),
                entries(regionId, BankEntryStatus.ASIDE),
                receivables.openOf(regionId).stream()
                        .map(PaymentsView.Choice::of)
                        .toList());
    }

    private List<PaymentsView.Entry> entries(long regionId, BankEntryStatus status) {
        return receivables.entriesOf(regionId, status, SHOWN).stream()
                .map(PaymentsView.Entry::of)
                .toList();
    }

    /**
     * Takes in a statement of the bank (camt.053). Entries that are known already are passed over, so that the same file,
     * or one that overlaps, brings nothing twice.
     *
     * @param region    of the viewer
     * @param statement of the institute's own account
     * @return what it brought
     * @throws BusinessException if it is no statement, or one of another account
     */
    @Allowed(Permission.MANAGE_BILLING)
    public Imported take(@On(Region.class) UUID region, InputStream statement) {
        Region found = regions.find(region).orElseThrow();
        String iban = found.getLegalData().getIban();
        if (iban == null) {
            throw new BusinessException("invoice.payments.noIban");
        }
        List<BankLine> lines = Camt053.read(statement, iban);
        Set<String> known = receivables.known(
                found.getId(), lines.stream().map(BankLine::reference).toList());
        List<BankEntry> fresh = lines.stream()
                .filter(line -> known.add(line.reference()))
                .map(line -> new BankEntry(found, line))
                .toList();
        Matching matching = new Matching(receivables.openOf(found.getId()), receivables.payers(found.getId()));
        long matched = fresh.stream().filter(entry -> take(entry, matching)).count();
        return new Imported((int) matched, fresh.size() - (int) matched, lines.size() - fresh.size());
    }

    private boolean take(BankEntry entry, Matching matching) {
        receivables.add(entry);
        Optional<Receivable> pays = matching.of(entry);
        pays.ifPresent(receivable -> receivables.add(new Payment(receivable, entry, clock.instant())));
        return pays.isPresent();
    }

    /**
     * Says which invoice an entry of the bank pays.
     *
     * @param region  of the viewer
     * @param entry   id of the entry, that pays none yet
     * @param invoice id of an invoice of that region
     * @throws BusinessException if it pays one already
     */
    @Allowed(Permission.MANAGE_BILLING)
    public void match(@On(Region.class) UUID region, UUID entry, UUID invoice) {
        Receivable receivable = receivables
                .lock(invoice)
                .filter(each -> each.getInvoice().getRegion().getPublicId().equals(region))
                .orElseThrow(() -> new NotFoundException("invoice " + invoice + " of " + region));
        receivables.add(new Payment(receivable, entry(region, entry), clock.instant()));
    }

    private BankEntry entry(UUID region, UUID entry) {
        return receivables
                .lockEntry(entry)
                .filter(each -> each.getRegion().getPublicId().equals(region))
                .orElseThrow(() -> new NotFoundException("entry " + entry + " of " + region));
    }

    /**
     * Lays an entry of the bank aside, or takes it up again.
     *
     * @param region of the viewer
     * @param entry  id of the entry
     * @param aside  whether it is for something else than an invoice
     * @throws BusinessException if it pays one
     */
    @Allowed(Permission.MANAGE_BILLING)
    public void setAside(@On(Region.class) UUID region, UUID entry, boolean aside) {
        entry(region, entry).setAside(aside);
    }

    /**
     * Writes down by hand that an invoice was paid.
     *
     * @param invoice of a school of the viewer
     * @param day     on which
     * @param amount  less than nothing where it was paid back
     * @param words   what is to be remembered; may be empty
     * @param open    what was open when one looked: pressing twice pays once
     * @throws BusinessException if the amount cannot be, or something else was paid meanwhile
     */
    @Allowed(Permission.MANAGE_BILLING)
    public void pay(@On(Invoice.class) UUID invoice, LocalDate day, Money amount, String words, Money open) {
        Instant now = clock.instant();
        Receivable receivable =
                receivables.lock(invoice).orElseThrow(() -> new BusinessException("invoice.credit.noInvoice"));
        if (!receivable.getOpen().equals(open)) {
            throw new BusinessException("invoice.payment.changedMeanwhile");
        }
        receivables.add(new Payment(receivable, day, amount, words, now));
    }
}
