package nl.cultureelzelfportret.ejb.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.cultureelzelfportret.persistence.roster.Deed;
import nl.cultureelzelfportret.persistence.roster.Known;
import nl.cultureelzelfportret.persistence.roster.Known.KnownClass;
import nl.cultureelzelfportret.persistence.roster.Known.KnownPerson;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.Question;
import nl.cultureelzelfportret.persistence.roster.RosterLine;
import nl.cultureelzelfportret.persistence.roster.Standing;
import nl.cultureelzelfportret.persistence.roster.Trouble;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * Lays a roster beside what is there. A pure function: the same roster twice gives nothing to do the second time.
 *
 * <p>People are found by the key of the school's administration, else by the hash of their ECK iD. Somebody of the same
 * name is a question to a person, never an answer.
 */
final class RosterComparison {

    private final Roster roster;
    private final SchoolYear year;
    private final Known known;
    private final RosterAnswers answers;
    private final List<Trouble> troubles = new ArrayList<>();
    private final LineBook book = new LineBook();
    private final Map<String, KnownPerson> byKey = new HashMap<>();
    private final Map<String, KnownPerson> byEckHash = new HashMap<>();
    private final Map<String, KnownPerson> byName = new HashMap<>();
    private final Set<KnownPerson> found = new HashSet<>();

    /**
     * @param roster  what the file says
     * @param year    for which school year it is
     * @param known   what is there
     * @param answers what was decided already
     */
    RosterComparison(Roster roster, SchoolYear year, Known known, RosterAnswers answers) {
        this.roster = roster;
        this.year = year;
        this.known = known;
        this.answers = answers;
        for (KnownPerson person : known.people()) {
            person.keys().forEach(key -> byKey.put(person.kind() + " " + key, person));
            if (person.eckHash() != null) {
                byEckHash.put(person.kind() + " " + person.eckHash(), person);
            }
            if (person.keys().isEmpty()) {
                byName.put(person.kind() + " " + person.name().plain(), person);
            }
        }
    }

    /** {@return what the roster would change} */
    RosterOutcome outcome() {
        classes();
        roster.people().stream()
                .sorted(Comparator.comparing(person -> person.standing() == Standing.LEFT))
                .forEach(this::person);
        if (roster.complete()) {
            known.people().stream()
                    .filter(person -> person.belongs() && !isOnTheWay(person))
                    .filter(person -> !person.keys().isEmpty() && !found.contains(person))
                    .forEach(person -> book.leave(person, 0, person.keys().get(0)));
        }
        return new RosterOutcome(book.lines(), book.places(), troubles);
    }

    private void classes() {
        Map<String, KnownClass> keyed = new HashMap<>();
        Map<String, KnownClass> named = new LinkedHashMap<>();
        for (KnownClass each : known.classes()) {
            each.keys().forEach(key -> keyed.put(key, each));
            named.put(ListedName.plain(each.name()), each);
        }
        Set<Long> taken = new HashSet<>();
        for (ListedClass listed : roster.classes()) {
            KnownClass there = keyed.get(listed.key());
            KnownClass namesake = named.get(ListedName.plain(listed.name()));
            if (there == null) {
                there = namesake;
            } else if (namesake != null && namesake.id() != there.id()) {
                troubles.add(new Trouble(listed.line(), TroubleKind.DOUBLE_CLASS_NAME, listed.name()));
            }
            if (there != null && !taken.add(there.id())) {
                troubles.add(new Trouble(listed.line(), TroubleKind.DOUBLE_CLASS_NAME, listed.name()));
                there = null;
            }
            book.place(listed, there);
        }
    }

    private void person(ListedPerson listed) {
        if (found.contains(byKey.get(listed.kind() + " " + listed.key()))) {
            again(listed);
            return;
        }
        KnownPerson there = find(listed);
        boolean belongs = there != null && there.belongs();
        switch (listed.standing()) {
            case LEFT -> {
                if (belongs && !isOnTheWay(there)) {
                    leave(listed, there);
                }
            }
            case NO_RIGHTS -> {
                if (belongs) {
                    leave(listed, there);
                } else {
                    book.pass(listed, null, null);
                }
            }
            case UNKNOWN -> unknown(listed, there);
            case BELONGS -> belongs(listed, there);
        }
    }

    /** A pupil who is in no class went already, when the classes moved up: the account stays until somebody ends it by hand. */
    private static boolean isOnTheWay(KnownPerson person) {
        return person.kind() == LineKind.PUPIL && person.places().isEmpty();
    }

    /** Two accounts of one person were joined here, and the administration still has both: who stays in one of them stays. */
    private void again(ListedPerson listed) {
        if (listed.standing() != Standing.LEFT) {
            troubles.add(new Trouble(
                    listed.line(), TroubleKind.TWICE_LISTED, listed.name().full()));
        }
    }

    private KnownPerson find(ListedPerson listed) {
        KnownPerson there = byKey.get(listed.kind() + " " + listed.key());
        if (there == null && listed.eckHash() != null) {
            there = byEckHash.get(listed.kind() + " " + listed.eckHash());
        }
        return there == null || found.contains(there) ? null : there;
    }

    private void leave(ListedPerson listed, KnownPerson there) {
        found.add(there);
        book.leave(there, listed.line(), listed.key());
    }

    private void unknown(ListedPerson listed, KnownPerson there) {
        Boolean teaches = answers.get(Question.TEACHES, listed);
        if (there != null && there.belongs() || Boolean.TRUE.equals(teaches)) {
            belongs(listed, there);
        } else {
            book.pass(listed, Question.TEACHES, teaches);
        }
    }

    private void belongs(ListedPerson listed, KnownPerson there) {
        if (there != null) {
            stay(listed, there, false);
            return;
        }
        KnownPerson namesake = byName.get(listed.kind() + " " + listed.name().plain());
        if (namesake == null || found.contains(namesake)) {
            book.join(listed, null, null);
            return;
        }
        Boolean same = answers.get(Question.SAME_PERSON, listed);
        if (Boolean.TRUE.equals(same)) {
            stay(listed, namesake, true);
        } else {
            book.join(listed, namesake.id(), same);
        }
    }

    private void stay(ListedPerson listed, KnownPerson there, boolean confirmed) {
        found.add(there);
        boolean silent = !roster.complete() && listed.classes().isEmpty();
        PlaceChange change = new PlaceChange(listed, there, year, confirmed, silent, book);
        RosterLine line = book.stay(listed, there, change, confirmed);
        change.write(line.number());
    }

    /** {@return whether a name is another one, letter by letter} */
    static boolean isRenamed(ListedName was, ListedName now) {
        return !Objects.equals(was, now);
    }

    /** {@return what happens to somebody who was there already} */
    static Deed deed(boolean moves, boolean renamed) {
        if (moves) {
            return Deed.MOVE;
        }
        return renamed ? Deed.CHANGE : Deed.KEEP;
    }
}
