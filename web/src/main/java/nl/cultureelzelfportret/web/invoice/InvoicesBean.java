package nl.cultureelzelfportret.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.invoice.InvoiceService;
import nl.cultureelzelfportret.ejb.region.OwnRegion;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.InvoiceRow;
import nl.cultureelzelfportret.persistence.invoice.InvoiceState;
import nl.cultureelzelfportret.persistence.mail.MailStatus;
import nl.cultureelzelfportret.web.core.Asked;
import nl.cultureelzelfportret.web.core.Downloads;
import nl.cultureelzelfportret.web.core.Table;
import nl.cultureelzelfportret.web.core.TableMaker;
import nl.cultureelzelfportret.web.core.Texts;

/** The invoices of a region; as a file for bookkeeping too. */
@Named
@RequestScoped
public class InvoicesBean {

    private static final String NEWEST = "-number";

    @Inject
    private InvoiceService invoices;

    @Inject
    private OwnRegion ownRegion;

    @Inject
    private Texts texts;

    private UUID region;
    private List<InvoiceRow> all;
    private Table<InvoiceRow> table;

    /**
     * Reads the page: of the region in the address, or else of the viewer's first.
     *
     * @throws IOException if the browser is gone
     */
    public void load() throws IOException {
        region = ownRegion.or(region);
        all = invoices.ofRegion(region);
        table = narrowed()
                .column("number", "invoice.invoices.number", InvoiceRow::number)
                .column("issued", "invoice.invoices.issued", InvoiceRow::issuedOn)
                .column("school", "invoice.invoices.school", InvoiceRow::school)
                .number("gross", "invoice.invoices.gross", InvoiceRow::gross)
                .number("open", "invoice.invoices.open", InvoiceRow::open)
                .column("state", "invoice.invoices.state", row -> texts.name(row.state()))
                .make(NEWEST);
        Downloads.send("facturen.csv", forBookkeeping());
    }

    private TableMaker<InvoiceRow> narrowed() {
        return TableMaker.of(all, Asked.now())
                .choice("is", "invoice.invoices.state", InvoiceState.values(), texts::name, InvoiceRow::state)
                .choice("mail", "invoice.invoices.mail", MailStatus.values(), texts::name, InvoiceRow::mail)
                .seek(row -> row.number() + " " + row.school() + " " + row.board())
                .keep("region");
    }

    private byte[] forBookkeeping() {
        return narrowed()
                .column("number", "invoice.invoices.number", InvoiceRow::number)
                .column("kind", "invoice.invoices.kind", row -> texts.name(row.kind()))
                .column("issued", "invoice.invoices.issued", InvoiceRow::issuedOn)
                .column("due", "invoice.invoices.due", InvoiceRow::dueOn)
                .column("school", "invoice.invoices.school", InvoiceRow::school)
                .column("year", "invoice.invoices.year", row -> row.schoolYear().label())
                .column("board", "invoice.invoices.board", InvoiceRow::board)
                .column("kvk", "invoice.invoices.kvk", InvoiceRow::kvkNumber)
                .number("net", "invoice.invoices.net", InvoiceRow::net)
                .number("vat", "invoice.invoices.vat", InvoiceRow::vat)
                .number("gross", "invoice.invoices.gross", InvoiceRow::gross)
                .number("open", "invoice.invoices.open", InvoiceRow::open)
                .column("state", "invoice.invoices.state", row -> texts.name(row.state()))
                .file(NEWEST, texts::get);
    }

    /** {@return what is open in all} */
    public Money getOpen() {
        return Money.sum(all.stream().map(InvoiceRow::open).toList());
    }

    /** {@return what should have been paid} */
    public Money getOverdue() {
        return Money.sum(all.stream()
                .filter(row -> row.state() == InvoiceState.OVERDUE)
                .map(InvoiceRow::open)
                .toList());
    }

    /** {@return how many mails did not leave} */
    public long getFailedMails() {
        return all.stream().filter(row -> row.mail() == MailStatus.FAILED).count();
    }

    /** {@return the invoices, as the address asks for them} */
    public Table<InvoiceRow> getTable() {
        return table;
    }

    /** {@return id of the region} */
    public UUID getRegion() {
        return region;
    }

    /** @param region from the address */
    public void setRegion(UUID region) {
        this.region = region;
    }
}
