package nl.cultureelzelfportret.ejb.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import nl.cultureelzelfportret.ejb.document.PdfMaker;
import nl.cultureelzelfportret.ejb.mail.Letters;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.document.Document;
import nl.cultureelzelfportret.persistence.invoice.Invoice;

/** Writes an invoice on paper: once to be read, once for a computer. */
@ApplicationScoped
public class Paper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Letters.LANGUAGE);

    private final PdfMaker pdfs;

    /** For CDI. */
    protected Paper() {
        this(null);
    }

    /** @param pdfs makes them */
    @Inject
    public Paper(PdfMaker pdfs) {
        this.pdfs = pdfs;
    }

    /**
     * Writes it.
     *
     * @param invoice that was just numbered
     * @param logo    of the institute, as an address that holds it; empty for none
     */
    public void write(Invoice invoice, String logo) {
        String name = (invoice.isCreditNote() ? "creditfactuur-" : "factuur-")
                + invoice.getNumber().label();
        invoice.write(
                document(invoice, name + ".pdf", "application/pdf", pdf(invoice, logo)),
                document(invoice, name + ".xml", "application/xml", EInvoice.of(invoice)));
    }

    private static Document document(Invoice invoice, String name, String type, byte[] content) {
        return new Document(invoice.getRegion(), name, type, content, invoice.getIssuedAt());
    }

    private byte[] pdf(Invoice invoice, String logo) {
        return pdfs.make(
                "invoice",
                Letters.LANGUAGE,
                Map.of(
                        "invoice",
                        invoice,
                        "region",
                        invoice.getRegion(),
                        "logo",
                        logo,
                        "issuedOn",
                        day(invoice.getIssuedOn()),
                        "dueOn",
                        day(invoice.getDueOn()),
                        "rate",
                        rate(invoice)));
    }

    private static String rate(Invoice invoice) {
        NumberFormat format = NumberFormat.getInstance(Letters.LANGUAGE);
        return format.format(invoice.getVat().getBasisPoints() / 100.0) + " %";
    }

    /** {@return a day in the words of a letter} */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@return an amount in the words of a letter} */
    static String euros(Money amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.forLanguageTag("nl-NL"));
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount.euros());
    }
}
