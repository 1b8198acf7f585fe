package nl.cultureelzelfportret.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.cultureelzelfportret.ejb.invoice.InvoiceService;
import nl.cultureelzelfportret.persistence.invoice.InvoiceRow;

/** The invoices of one's own schools. */
@Named
@RequestScoped
public class SchoolInvoicesBean {

    @Inject
    private InvoiceService invoices;

    private List<InvoiceRow> rows;

    /** Reads them. */
    public void load() {
        rows = invoices.mine();
    }

    /** {@return the invoices, the newest first} */
    public List<InvoiceRow> getRows() {
        return rows;
    }
}
