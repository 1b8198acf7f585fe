package nl.cultureelzelfportret.persistence.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The days that somebody looks back at. Both ends may stay open: then no period was chosen. */
@Embeddable
public class Period implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    /** No period. */
    public Period() {}

    /**
     * @param from the first day, or null
     * @param to   the last day, or null
     */
    public Period(LocalDate from, LocalDate to) {
        boolean turned = from != null && to != null && to.isBefore(from);
        this.from = turned ? to : from;
        this.to = turned ? from : to;
    }

    /**
     * {@return the period that is written so; a day that is none stays open}
     *
     * @param from the first day, as it stands in a draft; may be null
     * @param to   the last day
     */
    public static Period of(String from, String to) {
        return new Period(day(from), day(to));
    }

    private static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException halfTyped) {
            return null;
        }
    }

    /** {@return whether a period was chosen} */
    public boolean isChosen() {
        return from != null && to != null;
    }

    /** {@return the first day, or null} */
    public LocalDate getFrom() {
        return from;
    }

    /** {@return the last day, or null} */
    public LocalDate getTo() {
        return to;
    }
}
