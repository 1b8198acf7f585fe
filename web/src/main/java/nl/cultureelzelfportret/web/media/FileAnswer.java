package nl.cultureelzelfportret.web.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.util.Optional;
import nl.cultureelzelfportret.ejb.media.MediaContent;

/** Sends bytes that lie in the store: whole, in part as players ask for them, or not at all to who has them already. */
public final class FileAnswer {

    private static final int BUFFER = 64 * 1024;

    private FileAnswer() {}

    /**
     * Sends a file.
     *
     * @param content  what the viewer may have
     * @param kept     how it may be kept, as {@code Cache-Control} says it
     * @param request  that asks for it
     * @param response that it becomes; with {@code Content-Disposition} already, if it is not to be shown at once
     * @throws IOException if the file cannot be read
     */
    public static void send(MediaContent content, String kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        describe(content, kept, response);
        answer(content, request, response);
    }

    private static void describe(MediaContent content, String kept, HttpServletResponse response) {
        response.setHeader("ETag", tag(content));
        response.setHeader("Cache-Control", kept);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        if (!response.containsHeader("Content-Disposition")) {
            response.setHeader("Content-Disposition", "inline");
        }
        response.setHeader("Accept-Ranges", "bytes");
    }

    private static String tag(MediaContent content) {
        return "\"" + content.sha256() + "\"";
    }

    private static void answer(MediaContent content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag(content))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        ByteRange all = new ByteRange(0, content.bytes() - 1);
        Optional<ByteRange> part = askedPart(content, request);
        if (part.isPresent() && part.get().isOutside()) {
            response.setHeader("Content-Range", "bytes */" + content.bytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        part.ifPresent(range -> {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + content.bytes());
        });
        send(content, part.orElse(all), request, response);
    }

    private static Optional<ByteRange> askedPart(MediaContent content, HttpServletRequest request) {
        String onlyIf = request.getHeader("If-Range");
        boolean unchanged = onlyIf == null || onlyIf.equals(tag(content));
        return unchanged ? ByteRange.of(request.getHeader("Range"), content.bytes()) : Optional.empty();
    }

    private static void send(
            MediaContent content, ByteRange part, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(content.mediaType());
        response.setContentLengthLong(part.length());
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        OutputStream player = response.getOutputStream();
        try (RandomAccessFile file = new RandomAccessFile(content.path().toFile(), "r")) {
            file.seek(part.first());
            byte[] buffer = new byte[BUFFER];
            for (long left = part.length(); left > 0; ) {
                int some = (int) Math.min(BUFFER, left);
                file.readFully(buffer, 0, some);
                if (!isTaken(player, buffer, some)) {
                    return;
                }
                left -= some;
            }
        }
    }

    /** A player that jumps to another place hangs up in the middle: that is how it is done, and no failure. */
    private static boolean isTaken(OutputStream player, byte[] bytes, int length) {
        try {
            player.write(bytes, 0, length);
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }
}
