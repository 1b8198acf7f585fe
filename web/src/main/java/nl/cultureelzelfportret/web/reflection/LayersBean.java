package nl.cultureelzelfportret.web.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.reflection.Layer;
import nl.cultureelzelfportret.persistence.reflection.ReflectionContent;

/** Through which layers of the onion one looks. */
@Named
@RequestScoped
public class LayersBean {

    @Inject
    private ReflectingBean reflecting;

    /** {@return the layers, from the outside in} */
    public Layer[] getLayers() {
        return Layer.values();
    }

    /**
     * Keeps the choice and goes on.
     *
     * @param oneByOne whether the questions come one a page
     * @return to the questions
     */
    public String next(boolean oneByOne) {
        List<String> chosen = Ticked.of("layer");
        reflecting.keep(Map.of(ReflectionContent.LAYERS, String.join(",", chosen)));
        if (chosen.isEmpty()) {
            throw new BusinessException("reflection.layers.none");
        }
        return reflecting.page("answers").with("at", oneByOne ? 0 : null).outcome();
    }
}
