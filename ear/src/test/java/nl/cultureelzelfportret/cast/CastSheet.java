package nl.cultureelzelfportret.cast;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Accent;
import nl.cultureelzelfportret.persistence.account.Language;
import nl.cultureelzelfportret.persistence.school.Edition;

/** Reads {@code places.txt} and {@code people.txt}; a slip of the pen in them is an exception that names the line. */
final class CastSheet {

    final Map<String, CastRegion> regions = new LinkedHashMap<>();
    final Map<String, CastSchool> schools = new LinkedHashMap<>();
    final Map<String, CastClass> classes = new LinkedHashMap<>();
    final Map<String, CastPerson> people = new LinkedHashMap<>();

    CastSheet() {
        CastText.read("places.txt").forEach(line -> readPlace(columns(line)));
        CastText.read("people.txt").forEach(line -> readPerson(columns(line)));
    }

    private static String[] columns(String line) {
        return line.strip().split("\\s*\\|\\s*", -1);
    }

    private void readPlace(String[] cell) {
        switch (cell[0]) {
            case "region" ->
                once(regions, cell[1], new CastRegion(cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], cell[7]));
            case "school" ->
                once(
                        schools,
                        cell[1],
                        new CastSchool(cell[1], known(regions, cell[2]), cell[3], Edition.valueOf(cell[4]), cell[5]));
            case "class" ->
                once(
                        classes,
                        cell[1],
                        new CastClass(
                                cell[1],
                                known(schools, cell[2]),
                                Integer.parseInt(cell[3]),
                                cell[4],
                                Integer.parseInt(cell[5])));
            default -> throw new IllegalStateException("no such place: " + String.join(" | ", cell));
        }
    }

    private void readPerson(String[] cell) {
        Role role = Role.valueOf(cell[7].toUpperCase(Locale.ROOT));
        List<String> places = words(cell[8]);
        boolean ofSchools = role == Role.SCHOOL_ADMIN || role == Role.TRAINER;
        once(
                people,
                cell[0],
                new CastPerson(
                        cell[0],
                        cell[1],
                        cell[2].isEmpty() ? null : cell[2],
                        cell[3],
                        Accent.valueOf(cell[4].toUpperCase(Locale.ROOT)),
                        Language.valueOf(cell[5].toUpperCase(Locale.ROOT)),
                        Set.copyOf(words(cell[6])),
                        role,
                        role.keepsPortfolio() ? places.stream().map(this::stay).toList() : List.of(),
                        ofSchools
                                ? places.stream()
                                        .map(key -> known(schools, key))
                                        .toList()
                                : List.of(),
                        role == Role.REGION_ADMIN ? known(regions, places.get(0)) : null,
                        role == Role.TEACHER ? cell[9] : null,
                        cell.length > 9 && cell[9].equals("temporary")));
    }

    private CastStay stay(String place) {
        String[] part = place.split(":");
        MonthDay from = null;
        MonthDay until = null;
        if (part.length > 1 && part[1].startsWith("from=")) {
            from = MonthDay.parse("--" + part[1].substring("from=".length()));
        } else if (part.length > 1) {
            until = MonthDay.parse("--" + part[1].substring("until=".length()));
        }
        return new CastStay(known(classes, part[0]), from, until);
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.strip().split("\\s+"));
    }

    private static <T> void once(Map<String, T> all, String key, T one) {
        if (all.putIfAbsent(key, one) != null) {
            throw new IllegalStateException("twice in the cast: " + key);
        }
    }

    static <T> T known(Map<String, T> all, String key) {
        T one = all.get(key);
        if (one == null) {
            throw new IllegalStateException("not in the cast: " + key);
        }
        return one;
    }
}
