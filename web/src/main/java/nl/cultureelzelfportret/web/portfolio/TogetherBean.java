package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.portfolio.Together;
import nl.cultureelzelfportret.ejb.portfolio.TogetherService;

/** What a class does together, above its timeline: only where that begins. */
@Named
@RequestScoped
public class TogetherBean {

    @Inject
    private TogetherService togetherService;

    @Inject
    private FilterBean filter;

    private Together together;

    /**
     * Reads this part of the page.
     *
     * @param schoolClass id of the class
     */
    public void load(UUID schoolClass) {
        if (filter.getAfter() == null && !filter.isChosen()) {
            together = togetherService.ofClass(schoolClass);
        }
    }

    /** {@return what the class does together, or null further on in the timeline} */
    public Together getTogether() {
        return together;
    }
}
