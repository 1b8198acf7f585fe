package nl.cultureelzelfportret.persistence.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Where, when and with whom one went, on a cultural visit. All of it may stay open. Form model and columns at once. */
@Embeddable
public class Visit implements Serializable {

    /** As many characters fit in a place, and in the company. */
    public static final int LENGTH = 150;

    private static final long serialVersionUID = 1L;

    private static final String PLACE = "place";
    private static final String VISITED_ON = "visitedOn";
    private static final String COMPANY = "company";

    @Column(name = "place", nullable = false, length = LENGTH)
    private String place = "";

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Column(name = "company", nullable = false, length = LENGTH)
    private String company = "";

    /** Nothing known yet. */
    public Visit() {}

    /** @param other to copy */
    public Visit(Visit other) {
        this.place = other.place;
        this.visitedOn = other.visitedOn;
        this.company = other.company;
    }

    /**
     * Reads a visit out of a draft.
     *
     * @param fields of the draft; missing ones, and a day that is none, are passed over
     * @return the visit as far as it was typed
     */
    public static Visit of(Map<String, String> fields) {
        Visit visit = new Visit();
        visit.setPlace(fields.get(PLACE));
        visit.setCompany(fields.get(COMPANY));
        visit.setVisitedOn(day(fields.getOrDefault(VISITED_ON, "")));
        return visit;
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException halfTyped) {
            return null;
        }
    }

    /** {@return the fields of a draft out of which {@link #of(Map)} makes this visit again} */
    Map<String, String> toFields() {
        return Map.of(PLACE, place, VISITED_ON, visitedOn == null ? "" : visitedOn.toString(), COMPANY, company);
    }

    /** {@return whether a word in it does not fit} */
    boolean isTooLong() {
        return place.length() > LENGTH || company.length() > LENGTH;
    }

    /** {@return whether nothing of it is known} */
    public boolean isBlank() {
        return place.isEmpty() && visitedOn == null && company.isEmpty();
    }

    /** {@return the museum, theatre, monument or town; may be empty} */
    public String getPlace() {
        return place;
    }

    /** @param place may be null or empty */
    public final void setPlace(String place) {
        this.place = place == null ? "" : place.strip();
    }

    /** {@return the day, or null} */
    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    /** @param visitedOn the day, or null */
    public final void setVisitedOn(LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    /** {@return with whom; may be empty} */
    public String getCompany() {
        return company;
    }

    /** @param company may be null or empty */
    public final void setCompany(String company) {
        this.company = company == null ? "" : company.strip();
    }
}
