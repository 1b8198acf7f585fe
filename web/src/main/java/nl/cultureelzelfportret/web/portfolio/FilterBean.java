package nl.cultureelzelfportret.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.cultureelzelfportret.persistence.core.Cursor;
import nl.cultureelzelfportret.persistence.portfolio.MomentKind;
import nl.cultureelzelfportret.persistence.portfolio.TimelineFilter;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.vocabulary.Competence;

/** Which part of a timeline is wanted, as the address says it; what cannot be read is passed over. */
@Named
@RequestScoped
public class FilterBean {

    private String kind;
    private String competence;
    private String year;
    private String after;

    /** {@return which moments are wanted} */
    public TimelineFilter filter() {
        return new TimelineFilter(
                named(MomentKind.values(), kind).orElse(null),
                named(Competence.values(), competence).orElse(null),
                year == null || !year.matches("20\\d{2}-20\\d{2}") ? null : schoolYear());
    }

    private SchoolYear schoolYear() {
        SchoolYear begun = new SchoolYear(Integer.parseInt(year.substring(0, 4)));
        return begun.label().equals(year) ? begun : null;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    /** {@return from where the page goes on, or null for the newest} */
    public Cursor cursor() {
        return Cursor.of(after).orElse(null);
    }

    /** {@return whether only some moments are wanted} */
    public boolean isChosen() {
        return !filter().isAll();
    }

    /** {@return the kinds to choose from} */
    public List<MomentKind> getKinds() {
        return MomentKind.ofTheTimeline();
    }

    /** {@return the competences to choose from} */
    public Competence[] getCompetences() {
        return Competence.values();
    }

    /** {@return name of the kind that is wanted, or null} */
    public String getKind() {
        return kind;
    }

    /** @param kind from the address */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /** {@return name of the competence that is wanted, or null} */
    public String getCompetence() {
        return competence;
    }

    /** @param competence from the address */
    public void setCompetence(String competence) {
        this.competence = competence;
    }

    /** {@return the school year that is wanted, or null} */
    public String getYear() {
        return year;
    }

    /** @param year from the address */
    public void setYear(String year) {
        this.year = year;
    }

    /** {@return the place from which the page goes on, or null} */
    public String getAfter() {
        return after;
    }

    /** @param after from the address */
    public void setAfter(String after) {
        this.after = after;
    }
}
