package nl.cultureelzelfportret.ejb.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** A code says what was put in it. */
class QrCodeTest {

    private static final String ADDRESS = "https://zelfportret.example/account/sign-in?name=wil.broekoudehengel";

    @Test
    void saysWhatWasPutInIt() throws ReaderException, NotFoundException {
        BufferedImage image = QrCode.draw(ADDRESS);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        assertEquals(
                ADDRESS,
                new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText());
    }

    @Test
    void isAPictureThatADocumentTakes() {
        assertTrue(QrCode.of(ADDRESS).startsWith("data:image/png;base64,"));
    }
}
