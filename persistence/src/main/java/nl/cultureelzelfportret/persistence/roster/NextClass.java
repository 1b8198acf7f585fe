package nl.cultureelzelfportret.persistence.roster;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What becomes of a class in the next school year.
 *
 * @param schoolClass id of the class of this year
 * @param wasName     as people call it this year
 * @param name        as people will call it
 * @param yearGroup   its next year: 1–8 or 11–16
 * @param leaves      whether its pupils leave the school
 * @param pupils      how many are in it
 */
public record NextClass(UUID schoolClass, String wasName, String name, int yearGroup, boolean leaves, int pupils) {

    private static final int LAST_OF_PRIMARY = 8;
    private static final int FIRST_OF_SECONDARY = 11;
    private static final int LAST_OF_SECONDARY = 16;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * {@return what is likely to become of a class: Groep 5 becomes Groep 6, H2b becomes H3b, and Groep 8 leaves}
     *
     * @param row the class of this year
     */
    public static NextClass of(ClassRow row) {
        boolean last = row.yearGroup() == LAST_OF_PRIMARY || row.yearGroup() >= LAST_OF_SECONDARY;
        return new NextClass(
                row.publicId(),
                row.name(),
                last ? row.name() : counted(row.name(), row.yearGroup()),
                Math.min(row.yearGroup() + 1, LAST_OF_SECONDARY),
                last,
                row.pupils());
    }

    /** A name with more than one number, such as Groep 5/6, is left to people. */
    private static String counted(String name, int yearGroup) {
        int shown = yearGroup >= FIRST_OF_SECONDARY ? yearGroup - FIRST_OF_SECONDARY + 1 : yearGroup;
        Matcher numbers = NUMBER.matcher(name);
        boolean alone = numbers.find() && numbers.group().equals(Integer.toString(shown)) && !numbers.find();
        return alone ? name.replaceFirst("\\d+", Integer.toString(shown + 1)) : name;
    }

    /**
     * {@return the same, as somebody decided it}
     *
     * @param chosenName as people will call it
     * @param leaving    whether its pupils leave the school
     */
    public NextClass decided(String chosenName, boolean leaving) {
        return new NextClass(schoolClass, wasName, chosenName.strip(), yearGroup, leaving, pupils);
    }
}
