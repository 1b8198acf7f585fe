package nl.cultureelzelfportret.web.core;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The page for when nothing else works: it needs no database, no session and no Faces, and therefore speaks both
 * languages at once.
 */
@WebServlet("/error/failure")
public class FailurePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /**
     * {@return where a script of a page goes to show this failure}
     *
     * @param failure what happened
     */
    public static String address(Failure failure) {
        return "/error/failure?reference=" + failure.reference();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Failure failure = Failure.remembered(request).orElseGet(() -> failure(request));
        String page = failure.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE ? "unavailable" : "failure";
        try (InputStream stream = FailurePage.class.getResourceAsStream(page + ".html")) {
            String html = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            response.setStatus(failure.status());
            response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(html.replace("{reference}", failure.reference()));
        }
    }

    private static Failure failure(HttpServletRequest request) {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown != null) {
            return Failure.of(thrown);
        }
        String reference = request.getParameter("reference");
        boolean known = reference != null && reference.matches("[A-F0-9]{8}");
        return new Failure(known ? reference : "-", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
