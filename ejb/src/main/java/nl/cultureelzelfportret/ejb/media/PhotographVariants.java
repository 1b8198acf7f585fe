package nl.cultureelzelfportret.ejb.media;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.resizers.Resizers;
import nl.cultureelzelfportret.persistence.media.VariantSize;

/** Makes the sizes of a photograph: from large to small, each out of the one before, never larger than it came. */
final class PhotographVariants {

    private static final float QUALITY = 0.85f;
    private static final List<VariantSize> SIZES =
            List.of(VariantSize.DESKTOP, VariantSize.PHONE, VariantSize.THUMBNAIL);

    private PhotographVariants() {}

    /**
     * {@return the photograph in each of our sizes, the largest first}
     *
     * @param decoded     as the camera stored it
     * @param orientation how the camera was held
     * @throws IOException if it cannot be encoded
     */
    static List<Rendering> of(BufferedImage decoded, Orientation orientation) throws IOException {
        BufferedImage picture = fit(ofPlainColours(decoded), VariantSize.DESKTOP.longestSide());
        picture = opaqueIfItIs(orientation.setUpright(picture));
        String mediaType = picture.getColorModel().hasAlpha() ? "image/png" : "image/jpeg";
        List<Rendering> renderings = new ArrayList<>();
        for (VariantSize size : SIZES) {
            picture = fit(picture, size.longestSide());
            renderings.add(new Rendering(
                    size, picture.getWidth(), picture.getHeight(), mediaType, encode(picture, mediaType)));
        }
        return renderings;
    }

    /** Java reads grey with transparency as light, not as colour, and would show it too bright: copy the values. */
    private static BufferedImage ofPlainColours(BufferedImage picture) {
        Raster pixels = picture.getRaster();
        if (pixels.getNumBands() != 2) {
            return picture;
        }
        int shift = Math.max(0, picture.getColorModel().getComponentSize(0) - 8);
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[picture.getWidth() * 2];
        for (int y = 0; y < picture.getHeight(); y++) {
            pixels.getPixels(0, y, picture.getWidth(), 1, row);
            for (int x = 0; x < picture.getWidth(); x++) {
                int grey = row[2 * x] >> shift;
                plain.setRGB(x, y, (row[2 * x + 1] >> shift) << 24 | grey << 16 | grey << 8 | grey);
            }
        }
        return plain;
    }

    private static BufferedImage fit(BufferedImage picture, int longestSide) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1, (double) longestSide / longest);
        BufferedImage fitting = new BufferedImage(
                (int) Math.max(1, Math.round(picture.getWidth() * scale)),
                (int) Math.max(1, Math.round(picture.getHeight() * scale)),
                picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Resizers.PROGRESSIVE.resize(picture, fitting);
        return fitting;
    }

    /** Many pictures could be transparent and are not; as a JPEG they are a tenth of the size. */
    private static BufferedImage opaqueIfItIs(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha() || isSeenThrough(picture)) {
            return picture;
        }
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return opaque;
    }

    private static boolean isSeenThrough(BufferedImage picture) {
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 < 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] encode(BufferedImage picture, String mediaType) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = Codecs.writer(mediaType);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (mediaType.equals("image/jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
