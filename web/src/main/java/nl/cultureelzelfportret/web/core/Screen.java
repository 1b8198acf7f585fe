package nl.cultureelzelfportret.web.core;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is ticked on the screen, in plain boxes and buttons of one name. */
public final class Screen {

    private Screen() {}

    /**
     * {@return the values that are ticked}
     *
     * @param name of the boxes
     */
    public static Set<String> ticked(String name) {
        return new LinkedHashSet<>(Arrays.asList(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(name, new String[0])));
    }

    /**
     * {@return the ids that are ticked; what is none is passed over}
     *
     * @param name of the boxes
     */
    public static Set<UUID> tickedIds(String name) {
        return ticked(name).stream()
                .filter(value -> value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
