package nl.cultureelzelfportret.web.region;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.ejb.region.RegionPageService;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.region.Face;
import nl.cultureelzelfportret.web.media.FileAnswer;

/**
 * The public addresses of regions: {@code /regio} for all of them, {@code /regio/<slug>} for one, {@code /regio/<slug>/en}
 * for the same in English; and what these pages show, {@code /regio/_/file/<id>} and
 * {@code /regio/_/face/<colours>.css}, which never change behind their address.
 */
@WebServlet("/regio/*")
public class RegionPages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PAGE = Pattern.compile("/([a-z0-9][a-z0-9-]{0,59})(/en)?");
    private static final Pattern FILE = Pattern.compile("/_/file/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern FACE = Pattern.compile("/_/face/([0-9a-f]{6})-([0-9a-f]{6})-([0-9a-f]{6})\\.css");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    private transient RegionPageService pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Matcher page = PAGE.matcher(path);
        Matcher file = FILE.matcher(path);
        Matcher face = FACE.matcher(path);
        if (path.equals("/")) {
            request.getRequestDispatcher("/region/all.xhtml").forward(request, response);
        } else if (page.matches()) {
            String query = "?region=" + page.group(1) + "&language=" + (page.group(2) == null ? "nl" : "en");
            request.getRequestDispatcher("/region/public.xhtml" + query).forward(request, response);
        } else if (file.matches()) {
            sendFile(UUID.fromString(file.group(1)), request, response);
        } else if (face.matches()) {
            sendFace(new Face("#" + face.group(1), "#" + face.group(2), "#" + face.group(3)), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void sendFile(UUID file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            RegionPageService.Given given = pages.file(file);
            if (given.content().mediaType().equals("application/pdf")) {
                response.setHeader("Content-Disposition", attachment(given.name()));
            }
            FileAnswer.send(given.content(), FOR_EVER, request, response);
        } catch (NotFoundException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String attachment(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void sendFace(Face face, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", FOR_EVER);
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter()
                .write("html:root { --region-ground: %s; --region-ink: %s; --region-mark: %s; }%n"
                        .formatted(face.getGround(), face.getInk(), face.getMark()));
    }
}
