package nl.cultureelzelfportret.ejb.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.cultureelzelfportret.ejb.document.PdfMaker;
import nl.cultureelzelfportret.ejb.document.PdfUa;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.invoice.Invoice;
import nl.cultureelzelfportret.persistence.region.Discount;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static PDDocument pdf(Invoice invoice) throws IOException {
        new Paper(new PdfMaker()).write(invoice, "");
        return Loader.loadPDF(invoice.getPdf().getContent());
    }

    @Test
    void saysEverythingTheLawAsksFor() throws IOException {
        try (PDDocument pdf = pdf(Issued.invoice())) {
            String text = new PDFTextStripper().getText(pdf);

            for (String part : List.of(
                    "Factuur 2026-0042",
                    "1 september 2026",
                    "1 oktober 2026",
                    "Stichting <Zoë>",
                    "De Molen",
                    "2026-2027",
                    "125",
                    "€ 500,00",
                    "21 %",
                    "€ 162,75",
                    "€ 937,75",
                    "NL91 ABNA 0417 1643 00",
                    "12345678",
                    "NL123456789B01",
                    "PO-77")) {
                assertTrue(text.contains(part), part + " in " + text);
            }
        }
    }

    @Test
    void saysWhatIsTakenOffAndWhy() throws IOException {
        Invoice invoice = Issued.invoice(new Discount(new Money(7_500), "Pilotschool"));
        try (PDDocument pdf = pdf(invoice)) {
            String text = new PDFTextStripper().getText(pdf);

            assertTrue(text.contains("Korting: Pilotschool € -75,00"), text);
            assertTrue(text.contains("€ 700,00"), text);
            assertTrue(text.contains("€ 847,00"), text);
        }
    }

    @Test
    void saysWhichInvoiceACreditNoteTakesBack() throws IOException {
        try (PDDocument pdf = pdf(Issued.creditNote(Issued.invoice(), 25))) {
            String text = new PDFTextStripper().getText(pdf);

            assertTrue(text.contains("Creditfactuur 2026-0043"), text);
            assertTrue(text.contains("2026-0042"), text);
            assertTrue(text.contains("€ 121,00"), text);
        }
    }

    @Test
    void keepsTheRulesForThoseWhoListen() throws IOException {
        Invoice invoice = Issued.invoice();
        Invoice note = Issued.creditNote(invoice, 25);
        new Paper(new PdfMaker()).write(invoice, PdfUa.LOGO);
        new Paper(new PdfMaker()).write(note, "");

        assertEquals(List.of(), PdfUa.broken(invoice.getPdf().getContent()));
        assertEquals(List.of(), PdfUa.broken(note.getPdf().getContent()));
    }
}
