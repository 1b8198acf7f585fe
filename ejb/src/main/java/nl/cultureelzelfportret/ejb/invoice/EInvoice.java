package nl.cultureelzelfportret.ejb.invoice;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.cultureelzelfportret.ejb.mail.Letters;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.invoice.InvoiceLine;
import nl.cultureelzelfportret.persistence.invoice.Party;
import nl.cultureelzelfportret.persistence.invoice.Totals;

/**
 * An invoice or credit note as e-invoice: NLCIUS (SI-UBL 2.0), the Dutch use of EN 16931, in UBL 2.1. Whether it keeps the
 * published rules is tested with those rules.
 */
final class EInvoice {

    private static final String NLCIUS = "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0";
    private static final String BILLING = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    /** The number of the trade register, in the list of identification schemes (ISO/IEC 6523). */
    private static final String KVK = "0106";

    /** SEPA credit transfer; and, where nothing is to be paid, a standing agreement (UNTDID 4461). */
    private static final String TRANSFER = "58";

    private static final String AGREEMENT = "57";

    private final Invoice invoice;
    private final Ubl ubl;
    private final boolean back;

    private EInvoice(Invoice invoice) throws XMLStreamException {
        this.invoice = invoice;
        this.back = invoice.isCreditNote();
        this.ubl = new Ubl(back ? "CreditNote" : "Invoice");
    }

    /** {@return the e-invoice} */
    static byte[] of(Invoice invoice) {
        try {
            return new EInvoice(invoice).write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(invoice.getNumber().label(), e);
        }
    }

    private byte[] write() throws XMLStreamException {
        head();
        ubl.in("AccountingSupplierParty", () -> ubl.in("Party", this::seller));
        ubl.in("AccountingCustomerParty", () -> ubl.in("Party", this::buyer));
        ubl.in("PaymentMeans", this::means);
        if (!back) {
            ubl.in("PaymentTerms", () -> ubl.say("Note", terms()));
        }
        for (InvoiceLine discount : discounts()) {
            ubl.in("AllowanceCharge", () -> allowance(discount));
        }
        ubl.in("TaxTotal", this::tax);
        ubl.in("LegalMonetaryTotal", this::totals);
        for (InvoiceLine line :
                invoice.getLines().stream().filter(each -> !each.isDiscount()).toList()) {
            ubl.in(back ? "CreditNoteLine" : "InvoiceLine", () -> line(line));
        }
        return ubl.finish();
    }

    private void head() throws XMLStreamException {
        ubl.say("CustomizationID", NLCIUS);
        ubl.say("ProfileID", BILLING);
        ubl.say("ID", invoice.getNumber().label());
        ubl.say("IssueDate", invoice.getIssuedOn().toString());
        if (!back) {
            ubl.say("DueDate", invoice.getDueOn().toString());
        }
        ubl.say(back ? "CreditNoteTypeCode" : "InvoiceTypeCode", back ? "381" : "380");
        ubl.say(
                "Note",
                Letters.say(
                        "letter.note",
                        invoice.getSchoolName(),
                        invoice.getSchoolYear().label()));
        ubl.say("DocumentCurrencyCode", "EUR");
        ubl.say("BuyerReference", invoice.getReference());
        ubl.in("InvoicePeriod", () -> {
            ubl.say("StartDate", invoice.getSchoolYear().firstDay().toString());
            ubl.say("EndDate", invoice.getSchoolYear().lastDay().toString());
        });
        if (back) {
            ubl.in("BillingReference", () -> ubl.in("InvoiceDocumentReference", this::credited));
        }
    }

    private void credited() throws XMLStreamException {
        ubl.say("ID", invoice.getCredited().getNumber().label());
        ubl.say("IssueDate", invoice.getCredited().getIssuedOn().toString());
    }

    private void seller() throws XMLStreamException {
        Party seller = invoice.getSeller();
        address(seller);
        ubl.in("PartyTaxScheme", () -> {
            boolean hasVat = seller.getVatNumber() != null;
            ubl.say("CompanyID", hasVat ? seller.getVatNumber() : seller.getKvkNumber());
            ubl.in("TaxScheme", () -> ubl.say("ID", hasVat ? "VAT" : "KVK"));
        });
        legal(seller);
    }

    private void buyer() throws XMLStreamException {
        address(invoice.getBuyer());
        legal(invoice.getBuyer());
    }

    private void address(Party party) throws XMLStreamException {
        ubl.say("EndpointID", party.getKvkNumber(), "schemeID", KVK);
        ubl.in("PartyName", () -> ubl.say("Name", party.getName()));
        ubl.in("PostalAddress", () -> {
            ubl.say("StreetName", party.getStreet());
            ubl.say("CityName", party.getTown());
            ubl.say("PostalZone", party.getPostalCode());
            ubl.in("Country", () -> ubl.say("IdentificationCode", "NL"));
        });
    }

    private void legal(Party party) throws XMLStreamException {
        ubl.in("PartyLegalEntity", () -> {
            ubl.say("RegistrationName", party.getName());
            ubl.say("CompanyID", party.getKvkNumber(), "schemeID", KVK);
        });
        if (!party.getEmail().isEmpty()) {
            ubl.in("Contact", () -> ubl.say("ElectronicMail", party.getEmail()));
        }
    }

    private void means() throws XMLStreamException {
        ubl.say("PaymentMeansCode", back ? AGREEMENT : TRANSFER);
        ubl.say("PaymentID", invoice.getNumber().label());
        if (!back) {
            ubl.in(
                    "PayeeFinancialAccount",
                    () -> ubl.say("ID", invoice.getSeller().getIban()));
        }
    }

    private String terms() {
        return Letters.say(
                "letter.terms",
                Paper.day(invoice.getDueOn()),
                invoice.getNumber().label());
    }

    private List<InvoiceLine> discounts() {
        return invoice.getLines().stream().filter(InvoiceLine::isDiscount).toList();
    }

    /** What is taken off the whole (BG-20). */
    private void allowance(InvoiceLine discount) throws XMLStreamException {
        ubl.say("ChargeIndicator", "false");
        ubl.say("AllowanceChargeReason", discount.getName());
        ubl.say("Amount", discount.getNet().negated());
        ubl.in("TaxCategory", () -> {
            rate();
            ubl.in("TaxScheme", () -> ubl.say("ID", "VAT"));
        });
    }

    private void tax() throws XMLStreamException {
        Totals totals = invoice.getTotals();
        ubl.say("TaxAmount", totals.vat());
        ubl.in("TaxSubtotal", () -> {
            ubl.say("TaxableAmount", totals.net());
            ubl.say("TaxAmount", totals.vat());
            ubl.in("TaxCategory", () -> {
                rate();
                ubl.say("TaxExemptionReason", invoice.getVat().getExemption());
                ubl.in("TaxScheme", () -> ubl.say("ID", "VAT"));
            });
        });
    }

    /** Standard rate, or exempt (UNTDID 5305). */
    private void rate() throws XMLStreamException {
        ubl.say("ID", invoice.getVat().isExempt() ? "E" : "S");
        ubl.say(
                "Percent",
                BigDecimal.valueOf(invoice.getVat().getBasisPoints(), 2).toPlainString());
    }

    private void totals() throws XMLStreamException {
        Totals totals = invoice.getTotals();
        Money off = Money.sum(discounts().stream().map(InvoiceLine::getNet).toList());
        ubl.say("LineExtensionAmount", totals.net().minus(off));
        ubl.say("TaxExclusiveAmount", totals.net());
        ubl.say("TaxInclusiveAmount", totals.gross());
        if (!off.equals(Money.ZERO)) {
            ubl.say("AllowanceTotalAmount", off.negated());
        }
        ubl.say("PayableAmount", totals.gross());
    }

    private void line(InvoiceLine line) throws XMLStreamException {
        ubl.say("ID", Integer.toString(line.getPosition()));
        ubl.say(
                back ? "CreditedQuantity" : "InvoicedQuantity",
                Integer.toString(line.getQuantity()),
                "unitCode",
                "C62");
        ubl.say("LineExtensionAmount", line.getNet());
        ubl.in("Item", () -> {
            ubl.say("Name", line.getName());
            ubl.in("ClassifiedTaxCategory", () -> {
                rate();
                ubl.in("TaxScheme", () -> ubl.say("ID", "VAT"));
            });
        });
        ubl.in("Price", () -> ubl.say("PriceAmount", line.getPrice()));
    }
}
