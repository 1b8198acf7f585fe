package nl.cultureelzelfportret.ejb.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.cultureelzelfportret.ejb.document.PdfMaker;
import nl.cultureelzelfportret.ejb.document.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is printed for a class, also for those who listen. */
class SignInPaperTest {

    private static final String CODE = QrCode.of("https://zelfportret.example/account/sign-in?name=wil");

    private static String print(String template, Locale locale, List<SignInPaper> papers, int pages)
            throws IOException {
        byte[] bytes = new PdfMaker()
                .make(
                        template,
                        locale,
                        Map.of(
                                "papers",
                                papers,
                                "school",
                                "De Regenboog",
                                "class",
                                "Groep 5",
                                "home",
                                "https://zelfportret.example"));
        assertEquals(List.of(), PdfUa.broken(bytes), template);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertEquals(pages, pdf.getNumberOfPages());
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void isALetterForEachPupil() throws IOException {
        String letters = print(
                "letters",
                Locale.forLanguageTag("nl"),
                List.of(
                        new SignInPaper(
                                "Wilhelmina-Annelotte van den Broek-Oude Hengel", "wil.broek", "mabo-tifu-27", CODE),
                        new SignInPaper("Noor Bakker", "noor.bakker", "", CODE)),
                2);

        assertTrue(letters.contains("mabo-tifu-27"), letters);
        assertTrue(letters.contains("het wachtwoord dat je zelf koos"), letters);
    }

    @Test
    void isACardWithoutAPasswordForEachPupil() throws IOException {
        List<SignInPaper> papers = IntStream.range(0, 30)
                .mapToObj(number -> new SignInPaper(
                        "Wilhelmina-Annelotte van den Broek-Oude Hengel " + number,
                        "wil.broekoudehengel" + number,
                        "geheim",
                        CODE))
                .toList();
        String cards = print("cards", Locale.ENGLISH, papers, 3);

        assertTrue(cards.contains("wil.broekoudehengel29") && cards.contains("Class cards of Groep 5"), cards);
        assertFalse(cards.contains("geheim"), cards);
    }
}
