package nl.cultureelzelfportret.ejb.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.region.Discount;
import nl.cultureelzelfportret.persistence.region.Vat;
import org.junit.jupiter.api.Test;

class EInvoiceTest {

    private static final List<String> NOTHING = List.of();

    private static List<String> broken(Invoice invoice) {
        return PublishedRules.broken(EInvoice.of(invoice), invoice.isCreditNote());
    }

    private static List<String> broken(Invoice invoice, String part, String instead) {
        String xml = new String(EInvoice.of(invoice), StandardCharsets.UTF_8);
        assertTrue(xml.contains(part), xml);
        return PublishedRules.broken(
                xml.replace(part, instead).getBytes(StandardCharsets.UTF_8), invoice.isCreditNote());
    }

    private static void assertBroken(String rule, List<String> broken) {
        assertTrue(broken.stream().anyMatch(each -> each.contains(rule)), rule + " in " + broken);
    }

    @Test
    void keepsThePublishedRules() {
        assertEquals(NOTHING, broken(Issued.invoice()));
    }

    @Test
    void keepsThemAsCreditNote() {
        assertEquals(NOTHING, broken(Issued.creditNote(Issued.invoice(), 25)));
    }

    @Test
    void keepsThemWithoutVat() {
        Vat exempt = new Vat(0, "Vrijgesteld van btw: artikel 11 Wet OB");

        assertEquals(NOTHING, broken(Issued.invoice(20, new Money(400), exempt, null)));
        assertEquals(NOTHING, broken(Issued.invoice(20, new Money(400), exempt, "NL123456789B01")));
    }

    @Test
    void keepsThemWithADiscountAlsoWhenThatEnds() {
        Discount discount = new Discount(new Money(12_345), "Pilotschool <2026> & co");
        Invoice invoice = Issued.invoice(discount);
        String xml = new String(EInvoice.of(invoice), StandardCharsets.UTF_8);

        assertEquals(NOTHING, broken(invoice));
        assertTrue(
                xml.contains("<cbc:ChargeIndicator>false</cbc:ChargeIndicator>"
                        + "<cbc:AllowanceChargeReason>Pilotschool &lt;2026&gt; &amp; co</cbc:AllowanceChargeReason>"
                        + "<cbc:Amount currencyID=\"EUR\">123.45</cbc:Amount>"),
                xml);
        assertFalse(xml.contains(">-"), xml);
        assertEquals(NOTHING, broken(Issued.credit(invoice, Map.of(1, 125, 2, 1, 3, 1))));
        assertEquals(NOTHING, broken(Issued.creditNote(invoice, 25)));
        assertEquals(
                NOTHING,
                broken(Issued.invoice(
                        20, new Money(400), discount, new Vat(0, "Vrijgesteld van btw: artikel 11 Wet OB"), null)));
    }

    @Test
    void breaksThemWhenADiscountIsAmiss() {
        Invoice invoice = Issued.invoice(new Discount(new Money(12_345), "Pilotschool"));

        assertBroken(
                "BR-CO-11", broken(invoice, "123.45</cbc:AllowanceTotalAmount>", "123.46</cbc:AllowanceTotalAmount>"));
        assertBroken(
                "BR-CO-13", broken(invoice, "775.00</cbc:LineExtensionAmount>", "651.55</cbc:LineExtensionAmount>"));
        assertBroken(
                "BR-33", broken(invoice, "<cbc:AllowanceChargeReason>Pilotschool</cbc:AllowanceChargeReason>", ""));
    }

    @Test
    void keepsThemWithAnyAmount() {
        Random random = new Random(42);
        for (int i = 0; i < 10; i++) {
            Invoice invoice = Issued.invoice(
                    2 + random.nextInt(5_000),
                    new Money(1 + random.nextInt(9_999)),
                    new Discount(new Money(1 + random.nextInt(27_500)), "Korting"),
                    new Vat(100 + random.nextInt(2_900), null),
                    "NL123456789B01");

            assertEquals(NOTHING, broken(invoice));
            assertEquals(NOTHING, broken(Issued.creditNote(invoice, 1)));
        }
    }

    @Test
    void breaksThemWhenSomethingIsAmiss() {
        Invoice invoice = Issued.invoice();

        assertBroken(
                "BR-NL-1", broken(invoice, " schemeID=\"0106\">12345678</cbc:CompanyID>", ">12345678</cbc:CompanyID>"));
        assertBroken("BR-NL-2", broken(invoice, "<cbc:BuyerReference>PO-77</cbc:BuyerReference>", ""));
        assertBroken("BR-CO-15", broken(invoice, "937.75</cbc:TaxInclusiveAmount>", "937.74</cbc:TaxInclusiveAmount>"));
        assertBroken("BR-CO-17", broken(invoice, "162.75", "172.75"));
        assertFalse(broken(invoice, "<cbc:ID>2026-0042</cbc:ID>", "").isEmpty());
    }
}
