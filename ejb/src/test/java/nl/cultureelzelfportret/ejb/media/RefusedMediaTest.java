package nl.cultureelzelfportret.ejb.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.cultureelzelfportret.config.settings.MediaSettings;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, with which message, and that nothing of it stays. */
class RefusedMediaTest {

    @TempDir
    Path folder;

    private MediaIntake intake;

    @BeforeEach
    void open() throws IOException {
        MediaSettings settings = new MediaSettings(folder, 300_000, 60_000_000, 400_000, 200_000, 1_000_000, 20);
        intake = new MediaIntake(settings, new MediaStore(folder), RecordingCleaner.on(""));
    }

    @AfterEach
    void nothingStays() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(0, files.filter(Files::isRegularFile).count());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "media.error.notAPicture|just a text, whatever it is called",
                "media.error.notAPicture|<!DOCTYPE html><html><body><script>alert(1)</script></body></html>",
                "media.error.notAPicture|%PDF-1.7",
                "media.error.notAPicture|PK\u0003\u0004",
                "media.error.svg|<svg xmlns='http://www.w3.org/2000/svg'/>",
                "media.error.svg|<?xml version='1.0'?><!-- x --><svg xmlns='http://www.w3.org/2000/svg'/>",
                "media.error.heic|\0\0\0\u0018ftypheic\0\0\0\0mif1heic",
                "media.error.heic|\0\0\0\u0018ftypmif1\0\0\0\0mif1heic",
                "media.error.kindNotAllowed|\0\0\0\u0018ftypavif\0\0\0\0avifmif1",
                "media.error.kindNotAllowed|II*\0\u0008\0\0\0\0\0",
                "media.error.broken|\0\0\0\u0018ftypisom\0\0\0\0isommp42\0\0\u00FF\u00FFmdat",
                "media.error.broken|GIF89a\u0010"
            })
    void isNotWhatWeTake(String key, String content) {
        assertEquals(key, refusal(content.getBytes(ISO_8859_1)).messageKey());
    }

    @Test
    void isEmpty() {
        assertEquals("media.error.empty", refusal(new byte[0]).messageKey());
    }

    @Test
    void claimsThirtyThousandByThirtyThousandPixels() throws IOException {
        BusinessException refusal = refusal(Pictures.pngBomb(30_000, 30_000));

        assertEquals("media.error.tooManyPixels", refusal.messageKey());
        assertEquals(60L, refusal.arguments()[0]);
    }

    @Test
    void claimsMorePixelsThanANumberHolds() throws IOException {
        assertEquals(
                "media.error.tooManyPixels",
                refusal(Pictures.pngBomb(Integer.MAX_VALUE, Integer.MAX_VALUE)).messageKey());
    }

    @Test
    void claimsPixelsThatAreNotThere() throws IOException {
        assertEquals(
                "media.error.broken", refusal(Pictures.pngBomb(3_000, 3_000)).messageKey());
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0.5", "0.9", "0.99"})
    void isAJpegThatWasCutOff(double part) throws IOException {
        byte[] jpeg = Pictures.jpeg(800, 600);

        assertEquals(
                "media.error.broken",
                refusal(Arrays.copyOf(jpeg, (int) (jpeg.length * part))).messageKey());
    }

    @Test
    void hasAnEndButMissesItsMiddle() throws IOException {
        byte[] jpeg = Pictures.jpeg(1600, 1200);
        byte[] hole = Arrays.copyOf(jpeg, jpeg.length / 2);
        hole[hole.length - 2] = (byte) 0xFF;
        hole[hole.length - 1] = (byte) 0xD9;

        assertEquals("media.error.broken", refusal(hole).messageKey());
    }

    @Test
    void isLargerThanItsKindMayBe() throws IOException {
        byte[] jpeg = Arrays.copyOf(Pictures.jpeg(80, 60), 300_001);

        BusinessException refusal = refusal(jpeg);

        assertEquals("media.error.tooLarge", refusal.messageKey());
        assertEquals(1L, refusal.arguments()[0]);
    }

    @Test
    void isLargerThanAnything() {
        assertEquals("media.error.tooLarge", refusal(new byte[400_001]).messageKey());
    }

    private BusinessException refusal(byte[] content) {
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> intake.take(new ByteArrayInputStream(content)));
        assertTrue(refusal.messageKey().startsWith("media.error."));
        return refusal;
    }
}
