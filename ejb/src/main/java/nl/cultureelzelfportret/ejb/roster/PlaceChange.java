package nl.cultureelzelfportret.ejb.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.persistence.roster.Known.KnownPerson;
import nl.cultureelzelfportret.persistence.roster.Known.KnownPlace;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.RosterPlace;
import nl.cultureelzelfportret.persistence.roster.RosterPlace.Change;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/**
 * In which classes somebody begins, ends and stays. What was done by hand is left alone, but for pupils in classes of a
 * roster or of an earlier year: of those the roster knows better.
 */
final class PlaceChange {

    private final LineBook book;
    private final List<Integer> begins = new ArrayList<>();
    private final List<KnownPlace> ends = new ArrayList<>();
    private final List<KnownPlace> stays = new ArrayList<>();
    private final List<KnownPlace> adopted = new ArrayList<>();

    PlaceChange(
            ListedPerson listed, KnownPerson there, SchoolYear year, boolean confirmed, boolean silent, LineBook book) {
        this.book = book;
        Set<Long> already = there.places().stream().map(KnownPlace::classId).collect(Collectors.toSet());
        Set<Long> wanted = listed.classes().stream()
                .map(book::classId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        for (String key : new TreeSet<>(listed.classes())) {
            Integer number = book.classNumber(key);
            if (number != null && (book.classId(key) == null || !already.contains(book.classId(key)))) {
                begins.add(number);
            }
        }
        for (KnownPlace place : there.places()) {
            if (wanted.contains(place.classId())) {
                stays.add(place);
                if (!place.byRoster()) {
                    adopted.add(place);
                }
            } else if (!silent && isOver(place, listed.kind(), year, confirmed)) {
                ends.add(place);
            } else {
                stays.add(place);
            }
        }
    }

    private static boolean isOver(KnownPlace place, LineKind kind, SchoolYear year, boolean confirmed) {
        return place.byRoster()
                || kind == LineKind.PUPIL
                        && (confirmed || place.keyed() || place.schoolYear().compareTo(year) < 0);
    }

    /** {@return whether anything begins or ends} */
    boolean isMove() {
        return !begins.isEmpty() || !ends.isEmpty();
    }

    /** {@return the names of the classes that somebody leaves} */
    String was() {
        return ends.stream().map(KnownPlace::className).sorted().collect(Collectors.joining(", "));
    }

    /** {@return the names of the classes in which somebody will be} */
    String will() {
        Set<String> names = stays.stream().map(KnownPlace::className).collect(Collectors.toCollection(TreeSet::new));
        begins.forEach(number -> names.add(book.className(number)));
        return String.join(", ", names);
    }

    /** Writes it down behind the line of the person. */
    void write(int personNumber) {
        begins.forEach(number -> book.add(new RosterPlace(personNumber, number, null, Change.BEGIN)));
        ends.forEach(place -> book.add(new RosterPlace(personNumber, null, place.membershipId(), Change.END)));
        adopted.forEach(place -> book.add(new RosterPlace(personNumber, null, place.membershipId(), Change.STAY)));
    }
}
