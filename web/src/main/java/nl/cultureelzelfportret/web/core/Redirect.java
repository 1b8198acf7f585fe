package nl.cultureelzelfportret.web.core;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page of this site to which the browser is sent, with what stands in its address: after a deed by
 * {@link #outcome()}, before a page is shown by {@link #now()}.
 */
public final class Redirect {

    private final String path;
    private final Map<String, String> parameters;

    private Redirect(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /**
     * {@return a way to a page}
     *
     * @param path of the page, such as {@code /portfolio/timeline}, or an address of which more is known already
     */
    public static Redirect to(String path) {
        return new Redirect(path, Map.of());
    }

    /** {@return the way to the address at which the browser is now} */
    public static Redirect again() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String query = request.getQueryString();
        return to(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /**
     * {@return the same, with something more in the address}
     *
     * @param name  of the parameter
     * @param value an id, a number or another plain word; null says nothing
     */
    public Redirect with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value.toString());
        return new Redirect(path, more);
    }

    /**
     * {@return the same, with a yes in the address, or nothing}
     *
     * @param name of the parameter
     * @param yes  whether it is so
     */
    public Redirect when(String name, boolean yes) {
        return with(name, yes ? Boolean.TRUE : null);
    }

    /** {@return what an action answers, so that the browser goes there} */
    public String outcome() {
        String redirecting =
                path.contains("?") ? path.replaceFirst("[?]", "?faces-redirect=true&") : path + "?faces-redirect=true";
        return redirecting + joined("&", false);
    }

    /** {@return the address, for a link} */
    public String address() {
        return path + joined(path.contains("?") ? "&" : "?", true);
    }

    /**
     * Sends the browser there at once; of this page nothing is shown.
     *
     * @throws IOException if the browser is gone
     */
    public void now() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(address());
        faces.responseComplete();
    }

    /** Faces encodes what an action answers, and nobody else does. */
    private String joined(String before, boolean encoded) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "="
                        + (encoded ? URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8) : each.getValue()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? "" : before + query));
    }
}
