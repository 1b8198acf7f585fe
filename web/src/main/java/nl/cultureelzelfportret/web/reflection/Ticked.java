package nl.cultureelzelfportret.web.reflection;

import jakarta.faces.context.FacesContext;
import java.util.List;

/** What is ticked on the screen. */
final class Ticked {

    private Ticked() {}

    /**
     * {@return the values that are ticked}
     *
     * @param name of the boxes
     */
    static List<String> of(String name) {
        return List.of(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(name, new String[0]));
    }

    /**
     * {@return the value that is typed or chosen; empty if none is}
     *
     * @param name of the input
     */
    static String one(String name) {
        return of(name).stream().findFirst().orElse("");
    }
}
