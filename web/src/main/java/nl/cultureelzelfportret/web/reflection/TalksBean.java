package nl.cultureelzelfportret.web.reflection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import nl.cultureelzelfportret.ejb.reflection.TalkPlanService;
import nl.cultureelzelfportret.ejb.reflection.TalkRow;

/** One's own talks: those that are planned, and those that were held. */
@Named
@RequestScoped
public class TalksBean {

    @Inject
    private TalkPlanService talks;

    private List<TalkRow> planned;
    private List<TalkRow> held;
    private boolean cancelled;

    /** Reads the page. */
    public void load() {
        List<TalkRow> own = talks.own();
        planned = own.stream()
                .filter(talk -> !talk.isHeld())
                .sorted(Comparator.comparing(TalkRow::plannedAt))
                .toList();
        held = own.stream()
                .filter(TalkRow::isHeld)
                .sorted(Comparator.comparing(TalkRow::heldAt).reversed())
                .toList();
    }

    /** {@return what is planned, the next one first} */
    public List<TalkRow> getPlanned() {
        return planned;
    }

    /** {@return what was held, the last one first} */
    public List<TalkRow> getHeld() {
        return held;
    }

    /** {@return whether one was just cancelled} */
    public boolean isCancelled() {
        return cancelled;
    }

    /** @param cancelled from the address */
    public void setCancelled(boolean cancelled) {
        this.cancelled = cancelled;
    }
}
