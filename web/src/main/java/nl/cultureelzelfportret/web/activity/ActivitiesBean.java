package nl.cultureelzelfportret.web.activity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.cultureelzelfportret.ejb.activity.ActivityMakingService;
import nl.cultureelzelfportret.ejb.activity.ActivityService;
import nl.cultureelzelfportret.ejb.activity.ActivityYear;
import nl.cultureelzelfportret.ejb.draft.DraftView;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** The activities of the schools where the viewer works, year by year. */
@Named
@RequestScoped
public class ActivitiesBean {

    @Inject
    private ActivityService activities;

    @Inject
    private ActivityMakingService making;

    private String year;
    private boolean all;
    private ActivityYear shown;
    private List<DraftView> unfinished;

    /** Reads the page. */
    public void load() {
        shown = activities.ofYear(schoolYear(), all);
        unfinished = shown.current() ? making.unfinished() : List.of();
    }

    private SchoolYear schoolYear() {
        return year == null || !year.matches("\\d{4}-\\d{4}")
                ? null
                : new SchoolYear(Integer.parseInt(year.substring(0, 4)));
    }

    /** {@return the page} */
    public ActivityYear getShown() {
        return shown;
    }

    /** {@return whether who teaches classes wants to see more than their own} */
    public boolean isAll() {
        return all;
    }

    /** @param all from the address */
    public void setAll(boolean all) {
        this.all = all;
    }

    /** {@return activities that one began to make and did not finish} */
    public List<DraftView> getUnfinished() {
        return unfinished;
    }

    /** {@return such as {@code 2026-2027}, or null for the present school year} */
    public String getYear() {
        return year;
    }

    /** @param year from the address */
    public void setYear(String year) {
        this.year = year;
    }
}
