package nl.cultureelzelfportret.ejb.media;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How a camera was held: the eight ways of EXIF, and how each is set upright. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    LEFT,
    RIGHT_MIRRORED,
    RIGHT;

    /**
     * {@return how the camera that made a JPEG was held; upright when it does not tell}
     *
     * @param jpeg a file
     * @throws IOException if it cannot be read
     */
    static Orientation of(Path jpeg) throws IOException {
        try {
            Metadata metadata = JpegMetadataReader.readMetadata(jpeg.toFile(), List.of(new ExifReader()));
            return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                    .map(exif -> exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                    .filter(number -> number != null && number >= 1 && number <= values().length)
                    .findFirst()
                    .map(number -> values()[number - 1])
                    .orElse(UPRIGHT);
        } catch (ImageProcessingException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    /**
     * {@return the picture as the photographer saw it}
     *
     * @param picture as the camera stored it
     */
    BufferedImage setUpright(BufferedImage picture) {
        if (this == UPRIGHT) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lying = ordinal() >= LEFT_MIRRORED.ordinal();
        BufferedImage upright = new BufferedImage(lying ? height : width, lying ? width : height, picture.getType());
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(picture, turn(width, height), null);
        pen.dispose();
        return upright;
    }

    private AffineTransform turn(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }
}
