package nl.cultureelzelfportret.web.core;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.cultureelzelfportret.persistence.core.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorksheetTest {

    @TempDir
    private Path folder;

    @Test
    void keepsNumbersDaysAndWordsAsWhatTheyAre() throws IOException {
        String sheet = all(Worksheet.of(List.of(
                List.of("School", "Bedrag", "Dag"),
                Arrays.asList("De \"Brug\" & zonen; <b>", new Money(123_450), LocalDate.of(2026, 11, 26)),
                Arrays.asList("=1+1", 7, null))));

        assertTrue(sheet.contains("<v>1234.50</v>") || sheet.contains("<v>1234.5</v>"), sheet);
        assertTrue(sheet.contains("<v>7</v>"), sheet);
        assertTrue(sheet.contains("<v>46352</v>") || sheet.contains("<v>46352.0</v>"), sheet);
        assertTrue(sheet.contains("&amp; zonen; &lt;b&gt;"), sheet);
        assertTrue(sheet.contains("=1+1"), sheet);
        assertFalse(sheet.contains("<f>"), sheet);
    }

    private String all(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("schools.xlsx"), workbook);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
