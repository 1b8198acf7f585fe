package nl.cultureelzelfportret.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    @Inject
    private transient MediaService media;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MediaContent> content = find(request);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            FileAnswer.send(content.get(), "private, no-cache", request, response);
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
}
