package nl.cultureelzelfportret.web.core;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers that every answer carries. Pages are never kept by a browser: after signing out the back button shows
 * nothing. (The content security policy of pages is PrimeFaces' own: it knows the nonces.)
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(self), microphone=(self), display-capture=(), geolocation=(), interest-cohort=(), midi=(), payment=(), usb=()");
        if (!isKept(request.getRequestURI())) {
            response.setHeader("Cache-Control", "no-store");
        } else if (request.getRequestURI().startsWith("/_static/")) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        chain.doFilter(request, response);
    }

    /** Style sheets, scripts, fonts and media say themselves how long they may be kept. */
    private static boolean isKept(String path) {
        return path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/_static/")
                || path.startsWith("/regio/_/")
                || path.startsWith("/media/");
    }
}
