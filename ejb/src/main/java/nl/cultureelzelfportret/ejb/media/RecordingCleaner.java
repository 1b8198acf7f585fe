package nl.cultureelzelfportret.ejb.media;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.media.MediaKind;

/**
 * Takes place, time and device off a video or sound by copying its tracks into a fresh container, and puts the index of
 * an MP4 first so that it starts at once. Pictures and sound are copied, not made anew.
 *
 * <p>It needs the program {@code ffmpeg}, which a place may or may not have; without it a recording stays as it came.
 */
final class RecordingCleaner {

    private static final int PATIENCE_IN_SECONDS = 60;
    private static final String MOST_MEMORY_AT_ONCE = "268435456";

    private final Optional<Path> ffmpeg;

    private RecordingCleaner(Optional<Path> ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * {@return a cleaner that uses the first {@code ffmpeg} on this path, or that leaves everything as it is}
     *
     * @param searchPath folders, as in the environment's {@code PATH}; may be null
     */
    static RecordingCleaner on(String searchPath) {
        return new RecordingCleaner(Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(searchPath == null ? "" : searchPath)
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "ffmpeg"))
                .filter(Files::isExecutable)
                .findFirst());
    }

    /** {@return whether the program is there} */
    boolean isAble() {
        return ffmpeg.isPresent();
    }

    /**
     * Writes the recording into another file, without what it tells of its maker.
     *
     * @param from  the recording
     * @param media what it is
     * @param to    an empty file, which becomes the recording
     * @throws BusinessException {@code media.error.broken} if it cannot be copied, or not in a minute
     * @throws IOException       if the program cannot be started
     */
    void clean(Path from, SniffedMedia media, Path to) throws IOException {
        Process process = new ProcessBuilder(command(from, media, to))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        if (!isDone(process) || Files.size(to) == 0) {
            throw new BusinessException("media.error.broken");
        }
    }

    private List<String> command(Path from, SniffedMedia media, Path to) {
        List<String> command = new ArrayList<>(List.of(
                ffmpeg.orElseThrow().toString(), "-nostdin", "-v", "quiet", "-y", "-max_alloc", MOST_MEMORY_AT_ONCE));
        command.addAll(List.of("-protocol_whitelist", "file", "-f", reads(media), "-i", from.toString()));
        if (media.kind() == MediaKind.VIDEO) {
            command.addAll(List.of("-map", "0:v:0"));
        }
        command.addAll(List.of("-map", "0:a?", "-map_metadata", "-1", "-map_chapters", "-1", "-c", "copy"));
        command.addAll(List.of("-fflags", "+bitexact", "-movflags", "+faststart", "-f", writes(media), to.toString()));
        return command;
    }

    private static String reads(SniffedMedia media) {
        return switch (media.mediaType()) {
            case "video/webm", "audio/webm" -> "matroska";
            case "audio/mpeg" -> "mp3";
            case "audio/ogg" -> "ogg";
            case "audio/wav" -> "wav";
            default -> "mov";
        };
    }

    private static String writes(SniffedMedia media) {
        return switch (media.mediaType()) {
            case "video/webm", "audio/webm" -> "webm";
            case "video/mp4", "audio/mp4" -> "mp4";
            default -> reads(media);
        };
    }

    private static boolean isDone(Process process) {
        try {
            return process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException serverStops) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
