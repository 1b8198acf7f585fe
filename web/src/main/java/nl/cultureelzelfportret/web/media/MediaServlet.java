package nl.cultureelzelfportret.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.ejb.media.MediaContent;
import nl.cultureelzelfportret.ejb.media.MediaService;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.media.VariantSize;

/**
 * Hands media out: {@code /media/<id>/<thumbnail|800|1600|original>}.
 *
 * <p>Each request asks first whether the viewer may have the file, also when the browser only wants to know whether what
 * it keeps is still right: what was withdrawn is gone at the next look. What may not be seen is not there.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS =
            Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([a-z0-9]+)");
    private static final int BUFFER = 64 * 1024;

    @Inject
    private transient MediaService media;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MediaContent> content = find(request);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            describe(content.get(), response);
            answer(content.get(), request, response);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Optional<MediaContent> find(HttpServletRequest request) {
        String path = request.getPathInfo();
        Matcher address = ADDRESS.matcher(path == null ? "" : path);
        if (!address.matches()) {
            return Optional.empty();
        }
        try {
            UUID file = UUID.fromString(address.group(1));
            return VariantSize.at(address.group(2)).map(size -> media.open(file, size));
        } catch (NotFoundException notForThisViewer) {
            return Optional.empty();
        }
    }

    private static void describe(MediaContent content, HttpServletResponse response) {
        response.setHeader("ETag", tag(content));
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "inline");
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
