package nl.cultureelzelfportret.browser.portfolio;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photographs for the tests to post: a sun of one colour over land of another. */
public final class Photographs {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;

    private Photographs() {}

    /**
     * {@return a photograph}
     *
     * @param name of the file
     * @param sun  its colour
     */
    public static FilePayload photograph(String name, Color sun) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(new Color(0xDCEBF5));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(sun);
        brush.fillOval(WIDTH / 3, HEIGHT / 6, WIDTH / 3, WIDTH / 3);
        brush.setColor(new Color(0x2E7D4F));
        brush.fillRect(0, HEIGHT * 3 / 4, WIDTH, HEIGHT / 4);
        brush.dispose();
        return new FilePayload(name, "image/jpeg", jpeg(image));
    }

    private static byte[] jpeg(BufferedImage image) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
