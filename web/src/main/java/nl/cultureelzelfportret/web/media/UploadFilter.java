package nl.cultureelzelfportret.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Throws away what the server wrote to disk while a form with files came in. The server itself leaves it there: each
 * photograph as it was, with the place where it was taken, and each word that was typed beside it.
 */
@WebFilter(urlPatterns = "/*")
public class UploadFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The server's name for them; one that nothing was added to for so long was cut off. */
    private static final String TEMPORARY_FILES = "upload_*.tmp";

    private static final Duration PATIENCE = Duration.ofHours(1);

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            String type = request.getContentType();
            if (type != null && type.startsWith("multipart/form-data")) {
                throwAwayParts(request);
                File folder = (File) getServletContext().getAttribute(ServletContext.TEMPDIR);
                throwAwayCutOff(folder.toPath(), clock.instant().minus(PATIENCE));
            }
        }
    }

    private static void throwAwayParts(HttpServletRequest request) throws IOException {
        try {
            for (Part part : request.getParts()) {
                part.delete();
            }
        } catch (IllegalStateException | ServletException notAForm) {
            // What could not be read as a form has no parts; what there is of it is cut off.
        }
    }

    /** Of an upload that broke off nobody knows the name of the file any more: the next one clears it up. */
    static void throwAwayCutOff(Path folder, Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TEMPORARY_FILES)) {
            for (Path file : files) {
                if (Files.exists(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
