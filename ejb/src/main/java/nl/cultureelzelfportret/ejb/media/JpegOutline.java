package nl.cultureelzelfportret.ejb.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the markers of a JPEG tell before anything is decoded: is it of a process that costs little memory, and is its
 * end there.
 *
 * @param frame 0xC0 (baseline), 0xC1 (extended) or 0xC2 (progressive), or the marker of a process that no camera uses;
 *              0 when there is none
 * @param scans how often the decoder has to pass over the picture
 * @param whole whether the end of the picture is there
 */
record JpegOutline(int frame, int scans, boolean whole) {

    private static final int MARKER = 0xFF;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int ARITHMETIC_TABLES = 0xCC;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    /**
     * {@return the outline of a JPEG}
     *
     * @param file that begins like one
     * @throws IOException if it cannot be read
     */
    static JpegOutline of(Path file) throws IOException {
        int frame = 0;
        int scans = 0;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            for (int marker = next(bytes); marker >= 0; marker = next(bytes)) {
                if (marker == END_OF_IMAGE) {
                    return new JpegOutline(frame, scans, scans > 0);
                }
                if (frame == 0 && isFrame(marker)) {
                    frame = marker;
                }
                scans += marker == START_OF_SCAN ? 1 : 0;
                skipSegment(bytes);
            }
        }
        return new JpegOutline(frame, scans, false);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != HUFFMAN_TABLES
                && marker != 0xC8
                && marker != ARITHMETIC_TABLES;
    }

    /** The next marker that is not part of a picture's data, or -1 at the end. */
    private static int next(InputStream bytes) throws IOException {
        int before = 0;
        for (int now = bytes.read(); now >= 0; now = bytes.read()) {
            if (before == MARKER && now > 0x01 && now != MARKER && (now < 0xD0 || now > START_OF_IMAGE)) {
                return now;
            }
            before = now;
        }
        return -1;
    }

    private static void skipSegment(InputStream bytes) throws IOException {
        int length = bytes.read() << 8 | bytes.read();
        if (length > 2) {
            bytes.skipNBytes(length - 2);
        }
    }

    /** {@return whether our decoder knows the process} */
    boolean isCommon() {
        return frame >= 0xC0 && frame <= 0xC2;
    }

    /** {@return whether the whole picture has to be in memory while it is decoded} */
    boolean isProgressive() {
        return frame == 0xC2;
    }
}
