package nl.cultureelzelfportret.web.selfportrait;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.cultureelzelfportret.ejb.selfportrait.YearAgo;
import nl.cultureelzelfportret.ejb.selfportrait.YearAgoService;
import nl.cultureelzelfportret.web.portfolio.FilterBean;

/** Today a year ago: on the first page of one's own timeline. */
@Named
@RequestScoped
public class YearAgoBean {

    @Inject
    private YearAgoService yearAgo;

    @Inject
    private FilterBean filter;

    private YearAgo memory;

    /** Remembers, on the first page of the whole timeline. */
    public void load() {
        memory =
                filter.getAfter() == null && !filter.isChosen() ? yearAgo.find().orElse(null) : null;
    }

    /** {@return what one did on about this day, or null} */
    public YearAgo getMemory() {
        return memory;
    }
}
