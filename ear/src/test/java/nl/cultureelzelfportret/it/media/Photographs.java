package nl.cultureelzelfportret.it.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photographs that the tests draw themselves, each another one. */
final class Photographs {

    private Photographs() {}

    static byte[] jpeg(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Color any = new Color(ThreadLocalRandom.current().nextInt(0x1000000));
        pen.setPaint(new GradientPaint(0, 0, any, width, height, Color.WHITE));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photograph that tells in a comment where it was made. */
    static byte[] jpegWithComment(int width, int height, String comment) {
        byte[] jpeg = jpeg(width, height);
        byte[] words = comment.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(0xFF);
        bytes.write(0xFE);
        bytes.write((words.length + 2) >> 8);
        bytes.write((words.length + 2) & 0xFF);
        bytes.writeBytes(words);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A PNG of a few bytes whose header claims any size. */
    static byte[] pngThatClaims(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeBytes("IHDR");
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 2, 0, 0, 0});
            out.writeLong(0x89504E470D0A1A0AL);
            chunk(out, header.toByteArray());
            chunk(out, "IEND".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, byte[] typeAndData) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(typeAndData);
        out.writeInt(typeAndData.length - 4);
        out.write(typeAndData);
        out.writeInt((int) sum.getValue());
    }
}
