package nl.cultureelzelfportret.ejb.media;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nl.cultureelzelfportret.persistence.core.BusinessException;

/**
 * Decodes a photograph in bounded memory, whatever the file claims: the number of pixels is read from the header before
 * anything is decoded, and what is larger than any screen is decoded coarser.
 */
final class PhotographReader {

    private static final long MILLION = 1_000_000;

    /** More passes than this over one picture is an attack on the processor, not a photograph. */
    private static final int MOST_SCANS = 100;

    /** So many pixels are decoded at most; with 3 bytes each, that is 48 MB. */
    private static final long ENOUGH_PIXELS = 16 * MILLION;

    /** So many pixels may a picture have that its decoder holds whole: a progressive JPEG, a WebP. */
    private static final long WHOLE_PIXELS = 25 * MILLION;

    private final long maxPixels;

    /** @param maxPixels width times height; more is refused */
    PhotographReader(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    /**
     * {@return the first picture in the file, as the camera stored it}
     *
     * @param file      of this type
     * @param mediaType as sniffed
     * @throws BusinessException {@code media.error.tooManyPixels}, or {@code media.error.broken} for what no decoder
     *                           understands, or only a part of
     */
    BufferedImage read(Path file, String mediaType) {
        try {
            return decode(file, mediaType, mostPixels(file, mediaType));
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError malformed) {
            throw new BusinessException("media.error.broken");
        }
    }

    private long mostPixels(Path file, String mediaType) throws IOException {
        if (mediaType.equals("image/webp")) {
            return Math.min(maxPixels, WHOLE_PIXELS);
        }
        if (!mediaType.equals("image/jpeg")) {
            return maxPixels;
        }
        JpegOutline outline = JpegOutline.of(file);
        if (!outline.whole() || !outline.isCommon() || outline.scans() > MOST_SCANS) {
            throw new BusinessException("media.error.broken");
        }
        return outline.isProgressive() ? Math.min(maxPixels, WHOLE_PIXELS) : maxPixels;
    }

    private BufferedImage decode(Path file, String mediaType, long mostPixels) throws IOException {
        List<String> warnings = new ArrayList<>();
        ImageReader reader = Codecs.reader(mediaType);
        try (ImageInputStream bytes = new ByteArrayImageInputStream(Files.readAllBytes(file))) {
            reader.setInput(bytes, true, true);
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
            BufferedImage picture = reader.read(0, fitting(reader, mostPixels));
            refuseIfCutOff(warnings);
            return picture;
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam fitting(ImageReader reader, long mostPixels) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > mostPixels) {
            throw new BusinessException("media.error.tooManyPixels", mostPixels / MILLION);
        }
        int step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return param;
    }

    /** Java's decoder fills what is missing of a picture with grey, and only says so. */
    private static void refuseIfCutOff(List<String> warnings) {
        if (warnings.stream().anyMatch(warning -> warning.contains("premature end"))) {
            throw new BusinessException("media.error.broken");
        }
    }
}
