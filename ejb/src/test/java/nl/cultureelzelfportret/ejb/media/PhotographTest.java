package nl.cultureelzelfportret.ejb.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.cultureelzelfportret.persistence.media.VariantSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of photographs that are as they should be. */
class PhotographTest {

    private final Darkroom darkroom = new Darkroom(new PhotographReader(60_000_000));

    @TempDir
    Path folder;

    @Test
    void comesInThreeSizes() throws Exception {
        List<Rendering> sizes = develop(Pictures.jpeg(2400, 1200), "image/jpeg");

        assertEquals(
                List.of("DESKTOP 1600x800", "PHONE 800x400", "THUMBNAIL 480x240"),
                sizes.stream().map(PhotographTest::told).toList());
        for (Rendering size : sizes) {
            assertEquals(size.width(), decoded(size).getWidth());
            assertEquals(size.height(), decoded(size).getHeight());
        }
    }

    @Test
    void isNeverScaledUp() throws Exception {
        List<Rendering> sizes = develop(Pictures.png(500, 400), "image/png");

        assertEquals(
                List.of("DESKTOP 500x400", "PHONE 500x400", "THUMBNAIL 480x384"),
                sizes.stream().map(PhotographTest::told).toList());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 5000", "5000, 1"})
    void mayBeVeryThin(int width, int height) throws Exception {
        Rendering largest = develop(Pictures.png(width, height), "image/png").get(0);

        assertEquals(Math.min(1600, width), largest.width());
        assertEquals(Math.min(1600, height), largest.height());
    }

    /** The colour that has to be at the top left, top right and bottom left once the picture is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, RGB", "2, GRW", "3, WBG", "4, BWR",
        "5, RBG", "6, BRW", "7, WGB", "8, GWR"
    })
    void isSetUpright(int orientation, String corners) throws Exception {
        byte[] turned = Pictures.withExif(Pictures.jpeg(400, 200), orientation);

        Rendering largest = develop(turned, "image/jpeg").get(0);

        BufferedImage picture = decoded(largest);
        assertEquals(orientation < 5 ? "DESKTOP 400x200" : "DESKTOP 200x400", told(largest));
        assertEquals(
                corners,
                letter(picture, 20, 20)
                        + letter(picture, picture.getWidth() - 20, 20)
                        + letter(picture, 20, picture.getHeight() - 20));
    }

    @Test
    void doesNotTellWhereItWasTaken() throws Exception {
        byte[] exif = Pictures.withExif(Pictures.jpeg(400, 200), 6);
        assertTrue(new String(exif, ISO_8859_1).contains("Exif"));

        for (Rendering size : develop(exif, "image/jpeg")) {
            assertFalse(new String(size.bytes(), ISO_8859_1).contains("Exif"));
            assertEquals(
                    0,
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(size.bytes()))
                            .getDirectoriesOfType(ExifDirectoryBase.class)
                            .size());
        }
    }

    @Test
    void isDecodedCoarserWhenItIsLarge() throws Exception {
        List<Rendering> sizes = develop(Pictures.jpeg(7000, 7000), "image/jpeg");

        assertEquals("DESKTOP 1600x1600", told(sizes.get(0)));
        assertEquals("R", letter(decoded(sizes.get(0)), 100, 100));
        assertEquals("W", letter(decoded(sizes.get(0)), 1500, 1500));
    }

    @Test
    void staysTransparentWhereItIs() throws Exception {
        BufferedImage glass = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        glass.setRGB(25, 25, 0xFFFF0000);

        Rendering largest = develop(Pictures.encoded(glass, "png"), "image/png").get(0);

        assertEquals("image/png", largest.mediaType());
        assertEquals(0, decoded(largest).getRGB(0, 0) >>> 24);
        assertEquals(0xFFFF0000, decoded(largest).getRGB(25, 25));
    }

    @Test
    void becomesAJpegWhenNothingOfItIsTransparent() throws Exception {
        assertEquals(
                "image/jpeg", develop(Pictures.png(50, 50), "image/png").get(0).mediaType());
    }

    @Test
    void keepsTheColoursOfPrinters() throws Exception {
        Rendering largest =
                develop(Pictures.cmykJpeg(64, 64, 0, 255, 255, 0), "image/jpeg").get(0);

        Color colour = new Color(decoded(largest).getRGB(32, 32));
        assertTrue(colour.getRed() > 150 && colour.getGreen() < 90 && colour.getBlue() < 90, colour.toString());
    }

    @Test
    void keepsGreyAsGreyAsItWas() throws Exception {
        ComponentColorModel greyAndAlpha = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_GRAY),
                true,
                false,
                BufferedImage.TRANSLUCENT,
                DataBuffer.TYPE_BYTE);
        WritableRaster pixels = greyAndAlpha.createCompatibleWritableRaster(8, 8);
        for (int at = 0; at < 64; at++) {
            pixels.setPixel(at % 8, at / 8, new int[] {128, 255});
        }

        Rendering largest = develop(
                        Pictures.encoded(new BufferedImage(greyAndAlpha, pixels, false, null), "png"), "image/png")
                .get(0);

        assertEquals(128, new Color(decoded(largest).getRGB(4, 4)).getRed(), 2);
    }

    @Test
    void isTheFirstPictureOfAnAnimation() throws Exception {
        byte[] gif = Pictures.encoded(Pictures.corners(60, 40, BufferedImage.TYPE_INT_RGB), "gif");

        assertEquals("DESKTOP 60x40", told(develop(gif, "image/gif").get(0)));
    }

    private List<Rendering> develop(byte[] bytes, String mediaType) throws IOException {
        return darkroom.develop(Files.write(folder.resolve("photograph"), bytes), mediaType);
    }

    private static String told(Rendering rendering) {
        assertTrue(rendering.size() != VariantSize.ORIGINAL);
        return rendering.size() + " " + rendering.width() + "x" + rendering.height();
    }

    private static BufferedImage decoded(Rendering rendering) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(rendering.bytes()));
    }

    private static String letter(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        String bright = (colour.getRed() > 128 ? "R" : "")
                + (colour.getGreen() > 128 ? "G" : "")
                + (colour.getBlue() > 128 ? "B" : "");
        return bright.equals("RGB") ? "W" : bright;
    }
}
