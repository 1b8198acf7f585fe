package nl.cultureelzelfportret.ejb.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.RosterFormat;
import nl.cultureelzelfportret.persistence.roster.Standing;
import nl.cultureelzelfportret.persistence.roster.Trouble;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** A roster while it is read: gathers classes and people, and notes what is amiss with them. */
final class RosterDraft {

    private static final int LONGEST_KEY = 256;
    private static final int LONGEST_CLASS_NAME = 60;

    private final Map<String, ListedClass> classes = new LinkedHashMap<>();
    private final List<ListedPerson> people = new ArrayList<>();
    private final Set<String> personKeys = new HashSet<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Set<String> skipped = new TreeSet<>();

    void trouble(int line, TroubleKind kind, String subject) {
        troubles.add(new Trouble(line, kind, CitizenNumber.hidden(subject)));
    }

    /** A field that is not kept stood in the file; its name is told, never what it said. */
    void skip(String field) {
        skipped.add(field);
    }

    void add(ListedClass listed) {
        if (listed.key().isBlank() || listed.key().length() > LONGEST_KEY) {
            trouble(listed.line(), TroubleKind.CLASS_WITHOUT_KEY, listed.name());
        } else if (classes.containsKey(listed.key())) {
            trouble(listed.line(), TroubleKind.DOUBLE_KEY, listed.key());
        } else if (listed.name().isBlank()) {
            trouble(listed.line(), TroubleKind.CLASS_WITHOUT_NAME, listed.key());
        } else if (listed.name().length() > LONGEST_CLASS_NAME) {
            trouble(listed.line(), TroubleKind.NAME_TOO_LONG, listed.name());
        } else {
            classes.put(listed.key(), listed);
        }
    }

    boolean hasClass(String key) {
        return classes.containsKey(key);
    }

    void add(ListedPerson listed) {
        ListedName name = listed.name();
        if (listed.key().isBlank() || listed.key().length() > LONGEST_KEY) {
            trouble(listed.line(), TroubleKind.PERSON_WITHOUT_KEY, name.full());
        } else if (!personKeys.add(listed.kind() + " " + listed.key())) {
            trouble(listed.line(), TroubleKind.DOUBLE_KEY, listed.key());
        } else if (listed.standing() == Standing.LEFT) {
            people.add(listed);
        } else if (name.given().isEmpty()) {
            trouble(listed.line(), TroubleKind.PERSON_WITHOUT_NAME, listed.key());
        } else if (!name.fits()) {
            trouble(listed.line(), TroubleKind.NAME_TOO_LONG, name.full());
        } else {
            people.add(listed);
            if (OddLetters.in(name.full())) {
                trouble(listed.line(), TroubleKind.ODD_LETTERS, name.full());
            }
        }
    }

    Roster finish(RosterFormat format, SchoolYear year, String brin, boolean complete) {
        for (ListedPerson person : people) {
            check(person);
        }
        if (complete && people.stream().noneMatch(person -> person.kind() == LineKind.PUPIL)) {
            trouble(0, TroubleKind.NO_PUPILS, "");
        }
        Set<String> names = new HashSet<>();
        for (ListedClass each : classes.values()) {
            if (!names.add(ListedName.plain(each.name()) + each.name().strip().length())) {
                trouble(each.line(), TroubleKind.DOUBLE_CLASS_NAME, each.name());
            }
        }
        if (!skipped.isEmpty()) {
            trouble(0, TroubleKind.FORBIDDEN_SKIPPED, String.join(", ", skipped));
        }
        return new Roster(format, year, brin, complete, classesInYears(), people, troubles);
    }

    private void check(ListedPerson person) {
        if (person.standing() == Standing.LEFT) {
            return;
        }
        for (String key : new TreeSet<>(person.classes())) {
            if (!classes.containsKey(key)) {
                trouble(person.line(), TroubleKind.UNKNOWN_CLASS, person.name().full() + ": " + key);
            }
        }
        if (person.kind() == LineKind.PUPIL && person.classes().isEmpty()) {
            trouble(
                    person.line(),
                    TroubleKind.PUPIL_WITHOUT_CLASS,
                    person.name().full());
        }
    }

    /** A mixed or combined group has no year of its own: it gets the highest one of its pupils. */
    private List<ListedClass> classesInYears() {
        Map<String, Integer> highest = new HashMap<>();
        for (ListedPerson person : people) {
            person.classes().forEach(key -> highest.merge(key, person.yearGroup(), Math::max));
        }
        return classes.values().stream()
                .map(each -> each.yearGroup() == ListedClass.NO_YEAR
                        ? each.inYear(highest.getOrDefault(each.key(), ListedClass.NO_YEAR))
                        : each)
                .toList();
    }
}
