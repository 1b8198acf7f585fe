package nl.cultureelzelfportret.cast.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastClass;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.persistence.access.Role;

/** Who is in the class on a day: the classmate and the teacher in a text have names. */
final class ClassRoom {

    private static final Pattern FIRST_LETTER = Pattern.compile("(^|[.!?]\\s)(\\p{Ll})");

    private final LocalDate today;

    ClassRoom(LocalDate today) {
        this.today = today;
    }

    String fillIn(String text, CastPerson writer, LocalDate day, Random random) {
        if (!text.contains("{")) {
            return text;
        }
        List<CastClass> classes = writer.classesOn(day, today);
        String filled = text;
        if (filled.contains("{maatje}")) {
            filled = filled.replace(
                    "{maatje}", one(Role.PUPIL, classes, writer, day, random).givenName());
        }
        if (filled.contains("{leraar}")) {
            filled = filled.replace(
                    "{leraar}", one(Role.TEACHER, classes, writer, day, random).calledSo());
        }
        return FIRST_LETTER
                .matcher(filled)
                .replaceAll(found -> found.group(1) + found.group(2).toUpperCase(Locale.ROOT));
    }

    private CastPerson one(Role role, List<CastClass> classes, CastPerson writer, LocalDate day, Random random) {
        List<CastPerson> all = Cast.people().stream()
                .filter(person -> person.role() == role && !person.equals(writer))
                .filter(person -> person.classesOn(day, today).stream().anyMatch(classes::contains))
                .toList();
        return all.get(random.nextInt(all.size()));
    }
}
