package nl.cultureelzelfportret.web.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.invoice.CreditService;
import nl.cultureelzelfportret.ejb.invoice.InvoiceService;
import nl.cultureelzelfportret.ejb.invoice.InvoiceView;
import nl.cultureelzelfportret.ejb.invoice.PaymentService;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.web.core.Redirect;

/** One invoice: what stands on it, what was paid and written; crediting it, paying it by hand, reminding of it. */
@Named
@ViewScoped
public class InvoiceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvoiceService invoices;

    @Inject
    private PaymentService payments;

    @Inject
    private CreditService credits;

    @Inject
    private transient Clock clock;

    private final Map<Integer, Integer> back = new HashMap<>();
    private UUID publicId;
    private transient InvoiceView invoice;
    private Money open;
    private String amount;
    private LocalDate day;
    private String words = "";
    private boolean anew;

    /** Reads the page. */
    public void load() {
        invoice = invoices.read(publicId);
        if (open == null) {
            open = invoice.open();
            amount = invoice.owed() ? open.toString().replace('.', ',') : "";
            day = LocalDate.now(clock);
            invoice.lines().forEach(line -> back.put(line.position(), line.left()));
        }
    }

    /**
     * Writes down that it was paid.
     *
     * @return to the invoice
     */
    public String pay() {
        payments.pay(publicId, day, Money.typed(amount), words, open);
        return here(publicId);
    }

    /**
     * Takes back what is filled in.
     *
     * @return to the credit note
     */
    public String credit() {
        return here(credits.credit(publicId, back, anew));
    }

    /**
     * Reminds the board of it.
     *
     * @return to the invoice
     */
    public String remind() {
        invoices.remind(publicId, invoice.reminders());
        return here(publicId);
    }

    /**
     * Has a mail tried again.
     *
     * @param mail id of the mail
     * @return to the invoice
     */
    public String tryAgain(UUID mail) {
        invoices.tryAgain(publicId, mail);
        return here(publicId);
    }

    private static String here(UUID invoice) {
        return Redirect.to("/invoice/invoice").with("invoice", invoice).outcome();
    }

    /** {@return the invoice} */
    public InvoiceView getInvoice() {
        return invoice;
    }

    /** {@return for the position of each line how many are taken back} */
    public Map<Integer, Integer> getBack() {
        return back;
    }

    /** {@return how much was paid, in euros} */
    public String getAmount() {
        return amount;
    }

    /** @param amount in euros */
    public void setAmount(String amount) {
        this.amount = amount;
    }

    /** {@return when it was paid} */
    public LocalDate getDay() {
        return day;
    }

    /** @param day when it was paid */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** {@return what is to be remembered} */
    public String getWords() {
        return words;
    }

    /** @param words may be empty */
    public void setWords(String words) {
        this.words = words;
    }

    /** {@return whether what is taken back is invoiced once more} */
    public boolean isAnew() {
        return anew;
    }

    /** @param anew whether it is */
    public void setAnew(boolean anew) {
        this.anew = anew;
    }

    /** {@return id of the invoice} */
    public UUID getPublicId() {
        return publicId;
    }

    /** @param publicId from the address */
    public void setPublicId(UUID publicId) {
        this.publicId = publicId;
    }
}
