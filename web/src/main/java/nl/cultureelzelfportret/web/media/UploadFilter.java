package nl.cultureelzelfportret.web.media;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;

/**
 * Throws away what the server wrote to disk while a form with files came in. The server itself leaves it there: each
 * photograph as it was, with the place where it was taken, and each word that was typed beside it.
 */
@WebFilter(urlPatterns = "/*")
public class UploadFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            String type = request.getContentType();
            if (type != null && type.startsWith("multipart/form-data")) {
                throwAway(request);
            }
        }
    }

    private static void throwAway(HttpServletRequest request) throws IOException {
        try {
            for (Part part : request.getParts()) {
                part.delete();
            }
        } catch (IllegalStateException | ServletException notAForm) {
            // What could not be read as a form has no parts.
        }
    }
}
