package nl.cultureelzelfportret.ejb.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.cultureelzelfportret.persistence.core.Money;
import nl.cultureelzelfportret.persistence.region.Institute;
import nl.cultureelzelfportret.persistence.region.Region;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;

/** What the rules say of a paper, and of one that breaks them. */
class PdfUaTest {

    private static final Region DELTA = new Region("Delta", "delta", new Institute("Huis & Co", null, null, null));

    private static byte[] paper() {
        return new PdfMaker()
                .make(
                        "sample",
                        Locale.forLanguageTag("nl"),
                        Map.of("name", "Zoë", "region", DELTA, "price", new Money(400), "logo", PdfUa.LOGO));
    }

    /** Something that is done to a paper. */
    @FunctionalInterface
    private interface Amiss {
        void in(PDDocumentCatalog catalog) throws IOException;
    }

    private static List<String> broken(Amiss amiss) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(paper())) {
            amiss.in(pdf.getDocumentCatalog());
            pdf.save(changed);
        }
        return PdfUa.broken(changed.toByteArray());
    }

    private static void assertBroken(String rule, Amiss amiss) throws IOException {
        List<String> broken = broken(amiss);
        assertTrue(broken.stream().anyMatch(each -> each.startsWith(rule + " ")), rule + " in " + broken);
    }

    @Test
    void areKept() throws IOException {
        assertEquals(List.of(), PdfUa.broken(paper()));
        assertEquals(List.of(), broken(catalog -> {}));
    }

    @Test
    void areBrokenWhenSomethingIsAmiss() throws IOException {
        assertBroken("7.2-34", catalog -> catalog.setLanguage(null));
        assertBroken("7.1-8", catalog -> catalog.setMetadata(null));
        assertBroken("7.1-9", PdfUaTest::forgetTheTitle);
        assertBroken("7.1-10", catalog -> catalog.setViewerPreferences(null));
        assertBroken("7.1-11", catalog -> catalog.setStructureTreeRoot(null));
    }

    private static void forgetTheTitle(PDDocumentCatalog catalog) throws IOException {
        PDMetadata metadata = catalog.getMetadata();
        String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(said.replace("dc:title", "dc:source").getBytes(StandardCharsets.UTF_8));
    }
}
