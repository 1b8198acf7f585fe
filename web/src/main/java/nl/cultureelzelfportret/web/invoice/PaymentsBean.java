package nl.cultureelzelfportret.web.invoice;

import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.invoice.Imported;
import nl.cultureelzelfportret.ejb.invoice.PaymentService;
import nl.cultureelzelfportret.ejb.invoice.PaymentsView;
import nl.cultureelzelfportret.ejb.region.OwnRegion;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.web.core.Redirect;

/** What came in on the institute's account: taken in from the bank, and matched with invoices. */
@Named
@ViewScoped
public class PaymentsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long MOST_BYTES = 20_000_000;

    @Inject
    private PaymentService payments;

    @Inject
    private OwnRegion ownRegion;

    @Inject
    private Flash flash;

    private UUID region;
    private transient PaymentsView shown;
    private transient Part statement;
    private UUID invoice;

    /** Reads the page: of the region in the address, or else of the viewer's first. */
    public void load() {
        region = ownRegion.or(region);
        shown = payments.ofRegion(region);
    }

    /**
     * Takes in the statement that was chosen.
     *
     * @return to the page, with what it brought
     * @throws IOException if the file breaks off
     */
    public String take() throws IOException {
        if (statement == null || statement.getSize() > MOST_BYTES) {
            throw new BusinessException("invoice.payments.noFile");
        }
        try (InputStream content = statement.getInputStream()) {
            flash.put("imported", payments.take(region, content));
        }
        return here();
    }

    /**
     * Says which invoice something pays.
     *
     * @param entry id of what came in
     * @return to the page
     */
    public String match(UUID entry) {
        if (invoice == null) {
            throw new BusinessException("invoice.payments.noInvoice");
        }
        payments.match(region, entry, invoice);
        return here();
    }

    /**
     * Lays something aside that is for something else, or takes it up again.
     *
     * @param entry id of what came in
     * @param aside whether it is for something else
     * @return to the page
     */
    public String setAside(UUID entry, boolean aside) {
        payments.setAside(region, entry, aside);
        return here();
    }

    private String here() {
        return Redirect.to("/invoice/payments").with("region", region).outcome();
    }

    /** {@return what the statement brought that was taken in just now, or null} */
    public Imported getImported() {
        return (Imported) flash.get("imported");
    }

    /** {@return what came in} */
    public PaymentsView getShown() {
        return shown;
    }

    /** {@return the statement that was chosen} */
    public Part getStatement() {
        return statement;
    }

    /** @param statement of the bank */
    public void setStatement(Part statement) {
        this.statement = statement;
    }

    /** {@return the invoice that was chosen, or null} */
    public UUID getInvoice() {
        return invoice;
    }

    /** @param invoice that was chosen */
    public void setInvoice(UUID invoice) {
        this.invoice = invoice;
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
