package nl.cultureelzelfportret.ejb.roster;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws QR codes, as pictures that a document takes. */
final class QrCode {

    private static final int PIXELS = 240;
    private static final int MARGIN = 2;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** {@return a picture of words, as a {@code data:} address} */
    static String of(String words) {
        BufferedImage image = draw(words);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage draw(String words) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(
                            words,
                            BarcodeFormat.QR_CODE,
                            PIXELS,
                            PIXELS,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    MARGIN));
            BufferedImage image = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < dots.getWidth(); x++) {
                for (int y = 0; y < dots.getHeight(); y++) {
                    image.setRGB(x, y, dots.get(x, y) ? BLACK : WHITE);
                }
            }
            return image;
        } catch (WriterException e) {
            throw new IllegalArgumentException("too much for a QR code", e);
        }
    }
}
