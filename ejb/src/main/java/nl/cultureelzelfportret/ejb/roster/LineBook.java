package nl.cultureelzelfportret.ejb.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.roster.Deed;
import nl.cultureelzelfportret.persistence.roster.Known.KnownClass;
import nl.cultureelzelfportret.persistence.roster.Known.KnownPerson;
import nl.cultureelzelfportret.persistence.roster.Known.KnownPlace;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.Question;
import nl.cultureelzelfportret.persistence.roster.RosterLine;
import nl.cultureelzelfportret.persistence.roster.RosterPlace;
import nl.cultureelzelfportret.persistence.roster.RosterPlace.Change;
import nl.cultureelzelfportret.persistence.roster.Standing;

/** The lines of a preview while a roster is compared, numbered as they come. */
final class LineBook {

    private static final int LONGEST_PLACES = 1000;

    private final List<RosterLine> lines = new ArrayList<>();
    private final List<RosterPlace> places = new ArrayList<>();
    private final Map<String, RosterLine> classes = new HashMap<>();

    /** Writes down a class. {@code there} is null for a new one. */
    void place(ListedClass listed, KnownClass there) {
        int year = there != null && listed.yearGroup() == ListedClass.NO_YEAR ? there.yearGroup() : listed.yearGroup();
        boolean renamed = there != null && (!there.name().equals(listed.name()) || there.yearGroup() != year);
        Deed deed = there == null ? Deed.ADD : RosterComparison.deed(false, renamed);
        RosterLine line = new RosterLine(
                lines.size(),
                listed.line(),
                LineKind.CLASS,
                deed,
                null,
                listed.key(),
                new ListedName(listed.name(), null, ""),
                year,
                renamed ? there.name() : "",
                "",
                "",
                null,
                UUID.randomUUID(),
                null,
                null,
                there == null ? null : there.id(),
                false,
                null,
                null,
                null);
        classes.put(listed.key(), line);
        lines.add(line);
    }

    /** Writes down somebody new; {@code namesake} is there already, or null. */
    void join(ListedPerson listed, Long namesake, Boolean same) {
        Question asked = namesake == null ? null : Question.SAME_PERSON;
        RosterLine line = person(listed, Deed.ADD, null, "", "", names(listed), true, namesake, asked, same);
        add(line, listed);
        wanted(line.number(), listed, Change.BEGIN);
    }

    private void add(RosterLine line, ListedPerson listed) {
        lines.add(line);
        wanted(line.number(), listed, Change.WANT);
    }

    private void wanted(int personNumber, ListedPerson listed, Change change) {
        for (String key : new TreeSet<>(listed.classes())) {
            if (classNumber(key) != null) {
                places.add(new RosterPlace(personNumber, classNumber(key), null, change));
            }
        }
    }

    /** {@return the line of somebody who was there already} */
    RosterLine stay(ListedPerson listed, KnownPerson there, PlaceChange change, boolean confirmed) {
        boolean renamed = RosterComparison.isRenamed(there.name(), listed.name());
        Deed deed = RosterComparison.deed(change.isMove() || !there.belongs(), renamed);
        RosterLine line = person(
                listed,
                deed,
                there.id(),
                renamed ? there.name().full() : "",
                change.was(),
                change.will(),
                !there.belongs(),
                null,
                confirmed ? Question.SAME_PERSON : null,
                confirmed ? Boolean.TRUE : null);
        add(line, listed);
        return line;
    }

    /** Writes down somebody who gets no account here, perhaps after a question. */
    void pass(ListedPerson listed, Question asked, Boolean answer) {
        add(person(listed, Deed.IGNORE, null, "", "", names(listed), false, null, asked, answer), listed);
    }

    /** Writes down somebody who leaves. */
    void leave(KnownPerson there, int lineNumber, String key) {
        String was = there.places().stream().map(KnownPlace::className).sorted().collect(Collectors.joining(", "));
        RosterLine line = new RosterLine(
                lines.size(),
                lineNumber,
                there.kind(),
                Deed.END,
                Standing.LEFT,
                key,
                there.name(),
                ListedClass.NO_YEAR,
                "",
                shortened(was),
                "",
                there.eckHash(),
                UUID.randomUUID(),
                null,
                there.id(),
                null,
                false,
                null,
                null,
                null);
        lines.add(line);
        there.places()
                .forEach(place -> places.add(new RosterPlace(line.number(), null, place.membershipId(), Change.END)));
    }

    private RosterLine person(
            ListedPerson listed,
            Deed deed,
            Long personId,
            String wasName,
            String wasPlaces,
            String willPlaces,
            boolean beginsRole,
            Long namesake,
            Question asked,
            Boolean answer) {
        return new RosterLine(
                lines.size(),
                listed.line(),
                listed.kind(),
                deed,
                listed.standing(),
                listed.key(),
                listed.name(),
                listed.yearGroup(),
                wasName,
                shortened(wasPlaces),
                shortened(willPlaces),
                listed.eckHash(),
                UUID.randomUUID(),
                null,
                personId,
                null,
                beginsRole,
                namesake,
                asked,
                answer);
    }

    private String names(ListedPerson listed) {
        return listed.classes().stream()
                .map(classes::get)
                .filter(line -> line != null)
                .map(line -> line.name().given())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_PLACES));
    }

    void add(RosterPlace place) {
        places.add(place);
    }

    /** {@return key of a class that is there, or null} */
    Long classId(String key) {
        return classes.containsKey(key) ? classes.get(key).classId() : null;
    }

    /** {@return number of a class's line, or null} */
    Integer classNumber(String key) {
        return classes.containsKey(key) ? classes.get(key).number() : null;
    }

    /** {@return what the class on a line is called} */
    String className(int number) {
        return lines.get(number).name().given();
    }

    List<RosterLine> lines() {
        return lines;
    }

    List<RosterPlace> places() {
        return places;
    }
}
