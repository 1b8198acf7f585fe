package nl.cultureelzelfportret.web.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.cultureelzelfportret.ejb.invoice.InvoiceService;
import nl.cultureelzelfportret.persistence.invoice.InvoiceRow;

/** The invoices of one's own schools. */
@Named
@ViewScoped
public class SchoolInvoicesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvoiceService invoices;

    private transient List<InvoiceRow> rows;

    /** Reads them. */
    public void load() {
        rows = invoices.mine();
    }

    /** {@return the invoices, the newest first} */
    public List<InvoiceRow> getRows() {
        return rows;
    }
}
