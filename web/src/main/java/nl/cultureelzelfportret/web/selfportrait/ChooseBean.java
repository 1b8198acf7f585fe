package nl.cultureelzelfportret.web.selfportrait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.cultureelzelfportret.ejb.selfportrait.Choice;
import nl.cultureelzelfportret.ejb.selfportrait.HangingService;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.portfolio.FilterBean;

/** Choosing out of one's timeline what belongs to one's self-portrait, many at once. */
@Named
@RequestScoped
public class ChooseBean {

    private static final String UUID_PATTERN = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Inject
    private HangingService hanging;

    @Inject
    private FilterBean filter;

    private Choice choice;

    /** Reads the page. */
    public void load() {
        choice = hanging.choice(filter.filter(), filter.cursor());
    }

    /**
     * Hangs what was ticked.
     *
     * @return to the self-portrait
     */
    public String hang() {
        int hung = hanging.hangAll(ticked());
        return Redirect.to("/selfportrait/selfportrait").with("hung", hung).outcome();
    }

    /**
     * Hangs what was ticked, and goes on to older moments.
     *
     * @return to the next page
     */
    public String hangOn() {
        hanging.hangAll(ticked());
        return Redirect.to("/selfportrait/choose")
                .with("after", choice.moments().next().text())
                .with("kind", filter.getKind())
                .with("competence", filter.getCompetence())
                .with("year", filter.getYear())
                .outcome();
    }

    private static Set<UUID> ticked() {
        String[] ids = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("hang", new String[0]);
        return Stream.of(ids).map(ChooseBean::id).collect(Collectors.toSet());
    }

    private static UUID id(String text) {
        if (!text.matches(UUID_PATTERN)) {
            throw new NotFoundException("not an id in a form");
        }
        return UUID.fromString(text);
    }

    /**
     * {@return whether a moment hangs already}
     *
     * @param moment its id
     */
    public boolean isHanging(UUID moment) {
        return choice.hanging().contains(moment);
    }

    /** {@return the page} */
    public Choice getChoice() {
        return choice;
    }
}
