package nl.cultureelzelfportret.ejb.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaKind;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds out what a file really is: from its bytes, never from its name or from what the browser says. */
final class MediaSniffer {

    private static final Set<String> HEIF =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * {@return what the file really is}
     *
     * @param file of any kind
     * @throws BusinessException {@code media.error.heic}, {@code svg}, {@code kindNotAllowed}, {@code notAPicture}, or
     *                           {@code broken} when a recording is not whole
     * @throws IOException       if it cannot be read
     */
    SniffedMedia sniff(Path file) throws IOException {
        String found = detect(file);
        return switch (found) {
            case "image/jpeg", "image/png", "image/webp", "image/gif" -> new SniffedMedia(MediaKind.PHOTOGRAPH, found);
            case "video/mp4",
                    "application/mp4",
                    "video/x-m4v",
                    "video/quicktime",
                    "application/quicktime",
                    "audio/mp4" -> RecordingContainer.iso(file);
            case "video/webm", "video/x-matroska", "application/x-matroska" -> RecordingContainer.matroska(file);
            case "application/ogg", "audio/ogg", "audio/vorbis", "audio/opus", "video/ogg" ->
                RecordingContainer.ogg(file);
            case "audio/mpeg" -> new SniffedMedia(MediaKind.SOUND, "audio/mpeg");
            case "audio/vnd.wave", "audio/x-wav" -> new SniffedMedia(MediaKind.SOUND, "audio/wav");
            default -> throw new BusinessException(whyNot(found));
        };
    }

    private String detect(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), types.getMinLength())) {
            return types.detect(bytes, new Metadata()).getBaseType().toString();
        }
    }

    private static String whyNot(String found) {
        if (HEIF.contains(found)) {
            return "media.error.heic";
        }
        if (found.equals("image/svg+xml")) {
            return "media.error.svg";
        }
        boolean isMedia = found.startsWith("image/") || found.startsWith("video/") || found.startsWith("audio/");
        return isMedia ? "media.error.kindNotAllowed" : "media.error.notAPicture";
    }
}
