package nl.cultureelzelfportret.web.core;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the address of a page asks of its table: {@code /school/schools?q=boog&status=ACTIVE&sort=-town&page=2}.
 *
 * @param path   of the page
 * @param values by their name
 */
public record Asked(String path, Map<String, String> values) implements Serializable {

    /** Copies the values. */
    public Asked {
        values = Map.copyOf(values);
    }

    /** {@return what the address of this page asks} */
    public static Asked now() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        return new Asked(
                external.getRequestServletPath().replaceFirst("\\.xhtml$", ""), external.getRequestParameterMap());
    }

    /**
     * {@return one value, without spaces around it; empty if it was not asked}
     *
     * @param name of the value
     */
    public String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /**
     * {@return the same page, asked these things and no others}
     *
     * @param asks by their name; empty ones are left out
     */
    String address(LinkedHashMap<String, String> asks) {
        String query = asks.entrySet().stream()
                .filter(ask -> !ask.getValue().isEmpty())
                .map(ask -> ask.getKey() + "=" + URLEncoder.encode(ask.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
