package nl.cultureelzelfportret.ejb.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.Region;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfMakerTest {

    private static final Region DELTA = new Region("Delta", "delta", new Institute("Huis & Co", null, null, null));
    private static final Map<String, Object> MODEL =
            Map.of("name", "<b>Zoë</b> & Ömer", "region", DELTA, "price", new Money(123_450), "logo", PdfUa.LOGO);

    @Test
    void showsWhatPeopleWroteAsTheyWroteIt() throws IOException {
        try (PDDocument pdf = pdf(Locale.forLanguageTag("nl"))) {
            String text = new PDFTextStripper().getText(pdf);

            assertTrue(text.contains("<b>Zoë</b> & Ömer"), text);
            assertTrue(text.contains("Huis & Co"), text);
            assertTrue(text.contains("€ 1.234,50"), text);
        }
    }

    @Test
    void writesAmountsInTheReadersLanguage() throws IOException {
        try (PDDocument pdf = pdf(Locale.ENGLISH)) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("€ 1,234.50"));
        }
    }

    @Test
    void isTaggedAndSaysItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = pdf(Locale.forLanguageTag("nl"))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();

            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("nl", catalog.getLanguage());
            assertEquals("Proef <b>Zoë</b> & Ömer", pdf.getDocumentInformation().getTitle());
            assertTrue(catalog.getStructureTreeRoot() != null);
        }
    }

    @Test
    void carriesTheLogoOfTheInstituteAndNothingFromElsewhere() throws IOException {
        try (PDDocument pdf = pdf(Locale.ENGLISH)) {
            assertTrue(
                    pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext());
        }
        Map<String, Object> model = new HashMap<>(MODEL);
        model.put("logo", "file:///etc/hostname");
        try (PDDocument pdf = Loader.loadPDF(new PdfMaker().make("sample", Locale.ENGLISH, model))) {
            assertFalse(
                    pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext());
        }
    }

    private static PDDocument pdf(Locale locale) throws IOException {
        return Loader.loadPDF(new PdfMaker().make("sample", locale, MODEL));
    }
}
