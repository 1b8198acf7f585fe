package nl.cultureelzelfportret.ejb.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures that the tests draw themselves. */
final class Pictures {

    private Pictures() {}

    /** A picture whose four corners tell how it lies: red, green / blue, white. */
    static BufferedImage corners(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        paint(pen, Color.RED, 0, 0, width / 2, height / 2);
        paint(pen, Color.GREEN, width / 2, 0, width - width / 2, height / 2);
        paint(pen, Color.BLUE, 0, height / 2, width / 2, height - height / 2);
        paint(pen, Color.WHITE, width / 2, height / 2, width - width / 2, height - height / 2);
        pen.dispose();
        return picture;
    }

    private static void paint(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, bytes)) {
            throw new IOException("nothing writes " + format);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(int width, int height) throws IOException {
        return encoded(corners(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) throws IOException {
        return encoded(corners(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** The same JPEG with an EXIF segment that tells how the camera was held, and where: 52 degrees North. */
    static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(tiff);
        out.writeBytes("Exif\0\0MM\0*");
        out.writeInt(8);
        out.writeShort(2);
        entry(out, 0x0112, 3, 1, orientation << 16);
        entry(out, 0x8825, 4, 1, 38);
        out.writeInt(0);
        out.writeShort(2);
        entry(out, 0x0001, 2, 2, 'N' << 24);
        entry(out, 0x0002, 5, 3, 68);
        out.writeInt(0);
        for (int number : new int[] {52, 1, 4, 1, 24, 1}) {
            out.writeInt(number);
        }
        return withSegment(jpeg, 0xFFE1, tiff.toByteArray());
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A JPEG in the four colours of printers (0 to 255 each), upside down in value as their programs write it. */
    static byte[] cmykJpeg(int width, int height, int... ink) throws IOException {
        WritableRaster pixels = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int at = 0; at < width * height; at++) {
            for (int band = 0; band < 4; band++) {
                pixels.setSample(at % width, at / width, band, 255 - ink[band]);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = Codecs.writer("image/jpeg");
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), null);
        } finally {
            writer.dispose();
        }
        return withSegment(bytes.toByteArray(), 0xFFEE, "Adobe\0d\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] segment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(bytes);
        file.write(jpeg, 0, 2);
        file.writeShort(marker);
        file.writeShort(segment.length + 2);
        file.write(segment);
        file.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A PNG of a few bytes whose header claims any size. */
    static byte[] pngBomb(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(0x89504E470D0A1A0AL);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 6, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
