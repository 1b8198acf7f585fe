package nl.cultureelzelfportret.persistence.school;

import java.time.LocalDate;
import java.time.Month;

/**
 * A Dutch school year, from 1 August to 31 July, written as {@code 2026-2027}.
 *
 * @param startYear the year in which it begins
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {

    /**
     * {@return the school year in which a day falls}
     *
     * @param day any day
     */
    public static SchoolYear containing(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * {@return the school year that is written so}
     *
     * @param label such as {@code 2026-2027}
     * @throws IllegalArgumentException if it is not two consecutive years
     */
    public static SchoolYear of(String label) {
        if (label.matches("\\d{4}-\\d{4}")) {
            SchoolYear year = new SchoolYear(Integer.parseInt(label.substring(0, 4)));
            if (year.label().equals(label)) {
                return year;
            }
        }
        throw new IllegalArgumentException("not a school year: " + label);
    }

    /** {@return such as {@code 2026-2027}} */
    public String label() {
        return "%04d-%04d".formatted(startYear, startYear + 1);
    }

    /** {@return 1 August} */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.AUGUST, 1);
    }

    /** {@return 31 July of the next calendar year} */
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.JULY, 31);
    }

    /** {@return the year after this} */
    public SchoolYear next() {
        return new SchoolYear(startYear + 1);
    }

    /** {@return the year before} */
    public SchoolYear previous() {
        return new SchoolYear(startYear - 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}
