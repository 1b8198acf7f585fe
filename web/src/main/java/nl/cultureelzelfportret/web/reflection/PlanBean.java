package nl.cultureelzelfportret.web.reflection;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.reflection.TalkPartners;
import nl.cultureelzelfportret.ejb.reflection.TalkPerson;
import nl.cultureelzelfportret.ejb.reflection.TalkPlanService;
import nl.cultureelzelfportret.ejb.reflection.TalkService;
import nl.cultureelzelfportret.ejb.reflection.TalkView;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.web.core.Redirect;
import nl.cultureelzelfportret.web.core.Texts;

/** With whom one talks, when and where: a new talk, or one that moves to another time. */
@Named
@ViewScoped
public class PlanBean implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final LocalTime USUAL = LocalTime.of(14, 0);

    @Inject
    private TalkPlanService plans;

    @Inject
    private TalkService talks;

    @Inject
    private Texts texts;

    @Inject
    private transient Clock clock;

    private final UUID fresh = UUID.randomUUID();
    private UUID talk;
    private UUID person;
    private TalkPerson other;
    private List<SelectItem> choices = List.of();
    private String day;
    private String time;
    private String place = "";

    /** Reads the page. */
    public void load() {
        LocalDateTime when = LocalDate.now(clock).plusWeeks(1).atTime(USUAL);
        if (talk != null) {
            TalkView planned = talks.open(talk);
            other = planned.other().person();
            when = LocalDateTime.ofInstant(planned.plannedAt(), clock.getZone());
            place = planned.place();
        } else if (person != null) {
            other = plans.partner(person);
        } else {
            choices = choices(plans.partners());
        }
        day = when.toLocalDate().toString();
        time = when.toLocalTime().toString();
    }

    private List<SelectItem> choices(TalkPartners partners) {
        List<SelectItem> groups = new ArrayList<>();
        add(groups, texts.get("reflection.plan.teachers"), partners.teachers());
        add(groups, texts.get("reflection.plan.mates"), partners.mates());
        return groups;
    }

    private static void add(List<SelectItem> groups, String label, List<TalkPerson> people) {
        if (!people.isEmpty()) {
            groups.add(new SelectItemGroup(
                    label,
                    null,
                    false,
                    people.stream()
                            .map(each -> new SelectItem(each.publicId(), each.name()))
                            .toArray(SelectItem[]::new)));
        }
    }

    /**
     * Plans the talk.
     *
     * @return to the talk
     */
    public String plan() {
        if (talk != null) {
            plans.move(talk, when(), place);
            return Redirect.to("/reflection/talk").with("talk", talk).outcome();
        }
        if (person == null) {
            throw new BusinessException("reflection.plan.nobody");
        }
        plans.plan(person, fresh, when(), place);
        return Redirect.to("/reflection/talk")
                .when("planned", true)
                .with("talk", fresh)
                .outcome();
    }

    private Instant when() {
        try {
            LocalDateTime when = LocalDate.parse(day).atTime(LocalTime.parse(time));
            if (when.toLocalDate().isBefore(LocalDate.now(clock))) {
                throw new BusinessException("reflection.plan.past");
            }
            return when.atZone(clock.getZone()).toInstant();
        } catch (DateTimeException noDay) {
            throw new BusinessException("reflection.plan.noDay");
        }
    }

    /** {@return whether there is nobody to talk with} */
    public boolean isAlone() {
        return other == null && choices.isEmpty();
    }

    /** {@return with whom, if that is settled; else null} */
    public TalkPerson getOther() {
        return other;
    }

    /** {@return with whom one can talk, in groups} */
    public List<SelectItem> getChoices() {
        return choices;
    }

    /** {@return id of the talk that moves, or null} */
    public UUID getTalk() {
        return talk;
    }

    /** @param talk from the address */
    public void setTalk(UUID talk) {
        this.talk = talk;
    }

    /** {@return id of the other person, or null} */
    public UUID getPerson() {
        return person;
    }

    /** @param person from the address or chosen */
    public void setPerson(UUID person) {
        this.person = person;
    }

    /** {@return the day, as {@code 2026-12-03}} */
    public String getDay() {
        return day;
    }

    /** @param day as {@code 2026-12-03} */
    public void setDay(String day) {
        this.day = day;
    }

    /** {@return the time, as {@code 14:00}} */
    public String getTime() {
        return time;
    }

    /** @param time as {@code 14:00} */
    public void setTime(String time) {
        this.time = time;
    }

    /** {@return where, or another remark} */
    public String getPlace() {
        return place;
    }

    /** @param place where, or another remark */
    public void setPlace(String place) {
        this.place = place;
    }
}
