package nl.cultureelzelfportret.ejb.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaKind;

/**
 * Looks into the container of a recording: the same kind of file holds a video or only sound, and what was cut off on
 * its way is not whole.
 */
final class RecordingContainer {

    private static final int HEAD = 64 * 1024;
    private static final int MOVIE_MAX = 16 * 1024 * 1024;

    private RecordingContainer() {}

    /**
     * {@return what an MP4 or QuickTime file holds}
     *
     * @param file that begins like one
     * @throws BusinessException {@code media.error.broken} when it was cut off, or holds neither video nor sound
     * @throws IOException       if it cannot be read
     */
    static SniffedMedia iso(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            String brand = "";
            String movie = "";
            for (long box = 0; box < bytes.length(); ) {
                bytes.seek(box);
                long length = Integer.toUnsignedLong(bytes.readInt());
                String type = text(bytes, 4);
                if (length == 1) {
                    length = bytes.readLong();
                } else if (length == 0) {
                    length = bytes.length() - box;
                }
                if (length < 8 || length > bytes.length() - box) {
                    throw new BusinessException("media.error.broken");
                }
                if (type.equals("ftyp")) {
                    brand = text(bytes, 4);
                } else if (type.equals("moov")) {
                    movie = text(bytes, (int) Math.min(length - 8, MOVIE_MAX));
                }
                box += length;
            }
            return ofTracks(brand, movie);
        } catch (EOFException cutOff) {
            throw new BusinessException("media.error.broken");
        }
    }

    private static SniffedMedia ofTracks(String brand, String movie) {
        boolean sound = false;
        for (int at = movie.indexOf("hdlr"); at >= 0; at = movie.indexOf("hdlr", at + 4)) {
            if (movie.startsWith("vide", at + 12)) {
                return new SniffedMedia(MediaKind.VIDEO, brand.equals("qt  ") ? "video/quicktime" : "video/mp4");
            }
            sound |= movie.startsWith("soun", at + 12);
        }
        if (!sound) {
            throw new BusinessException("media.error.broken");
        }
        return new SniffedMedia(MediaKind.SOUND, "audio/mp4");
    }

    /**
     * {@return what a WebM file holds}
     *
     * @param file that begins like one, or like its big brother Matroska, which browsers do not play
     * @throws BusinessException {@code media.error.kindNotAllowed} for Matroska, {@code media.error.broken} when it
     *                           holds neither video nor sound
     * @throws IOException       if it cannot be read
     */
    static SniffedMedia matroska(Path file) throws IOException {
        String head = head(file);
        if (!head.substring(0, Math.min(head.length(), 80)).contains("webm")) {
            throw new BusinessException("media.error.kindNotAllowed");
        }
        if (head.contains("V_VP8") || head.contains("V_VP9") || head.contains("V_AV1")) {
            return new SniffedMedia(MediaKind.VIDEO, "video/webm");
        }
        if (head.contains("A_OPUS") || head.contains("A_VORBIS")) {
            return new SniffedMedia(MediaKind.SOUND, "audio/webm");
        }
        throw new BusinessException("media.error.broken");
    }

    /**
     * {@return what an Ogg file holds, which can be sound only}
     *
     * @param file that begins like one
     * @throws BusinessException {@code media.error.kindNotAllowed} for anything that not every browser plays
     * @throws IOException       if it cannot be read
     */
    static SniffedMedia ogg(Path file) throws IOException {
        String head = head(file);
        if (head.contains("\u0080theora") || !head.contains("OpusHead") && !head.contains("\u0001vorbis")) {
            throw new BusinessException("media.error.kindNotAllowed");
        }
        return new SniffedMedia(MediaKind.SOUND, "audio/ogg");
    }

    private static String head(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            return text(bytes, (int) Math.min(bytes.length(), HEAD));
        }
    }

    private static String text(RandomAccessFile bytes, int length) throws IOException {
        byte[] read = new byte[length];
        bytes.readFully(read);
        return new String(read, ISO_8859_1);
    }
}
