package nl.cultureelzelfportret.ejb.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.config.settings.RosterSettings;
import nl.cultureelzelfportret.ejb.account.Accounts;
import nl.cultureelzelfportret.ejb.account.UserNames;
import nl.cultureelzelfportret.persistence.roster.Deed;
import nl.cultureelzelfportret.persistence.roster.Known;
import nl.cultureelzelfportret.persistence.roster.LineKind;
import nl.cultureelzelfportret.persistence.roster.RosterFacts;
import nl.cultureelzelfportret.persistence.roster.RosterLine;
import nl.cultureelzelfportret.persistence.roster.RosterLines;
import nl.cultureelzelfportret.persistence.roster.RosterPlace;
import nl.cultureelzelfportret.persistence.roster.RosterPreview;
import nl.cultureelzelfportret.persistence.roster.RosterPreviews;
import nl.cultureelzelfportret.persistence.roster.Trouble;
import nl.cultureelzelfportret.persistence.roster.TroubleKind;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** Where rosters are laid beside what is there: when a file comes in, after a decision, and once more when it is applied. */
@ApplicationScoped
public class RosterDesk {

    private static final int CODE_OF_SCHOOL = 4;

    @Inject
    private RosterPreviews previews;

    @Inject
    private RosterLines lines;

    @Inject
    private RosterFacts facts;

    @Inject
    private Accounts accounts;

    @Inject
    private RosterSettings settings;

    @Inject
    private Clock clock;

    /**
     * Reads a file, and keeps what it would change. The bytes are forgotten.
     *
     * @param school     of which it should be
     * @param fileName   as its bringer called it
     * @param bytes      of the file
     * @param uploadedBy key of who brought it, or null
     * @return what would change
     */
    RosterPreview take(School school, String fileName, byte[] bytes, Long uploadedBy) {
        LocalDate today = LocalDate.now(clock);
        Roster roster = new RosterFile(school.getEdition(), EckHash.with(settings.eckKey()), today).read(bytes);
        SchoolYear now = SchoolYear.containing(today);
        SchoolYear year = roster.schoolYear() == null ? now : roster.schoolYear();
        List<Trouble> troubles = new ArrayList<>(roster.troubles());
        if (year.compareTo(now) < 0 || year.compareTo(now.next()) > 0) {
            troubles.add(new Trouble(0, TroubleKind.OTHER_SCHOOL_YEAR, year.label()));
        }
        if (!roster.brin().isEmpty()
                && !school.getBrin().substring(0, CODE_OF_SCHOOL).equals(roster.brin())) {
            troubles.add(new Trouble(0, TroubleKind.OTHER_SCHOOL, roster.brin()));
        }
        previews.discardWaiting(school.getId(), clock.instant());
        RosterPreview preview = new RosterPreview(
                school, year, shortened(fileName), roster.format(), roster.complete(), uploadedBy, clock.instant());
        previews.add(preview);
        write(preview, compared(preview, roster, List.of()), troubles);
        return preview;
    }

    private static String shortened(String fileName) {
        String name =
                fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").strip();
        return name.substring(0, Math.min(name.length(), 150));
    }

    private RosterOutcome compared(RosterPreview preview, Roster roster, List<RosterLine> earlier) {
        Known known = facts.of(preview.getSchool().getId(), preview.getSchoolYear(), firstDay(preview));
        return new RosterComparison(roster, preview.getSchoolYear(), known, new RosterAnswers(earlier)).outcome();
    }

    private void write(RosterPreview preview, RosterOutcome outcome, List<Trouble> troubles) {
        Set<Trouble> all = new LinkedHashSet<>(troubles);
        all.addAll(outcome.troubles());
        lines.write(preview.getId(), outcome.lines(), outcome.places(), List.copyOf(all));
        preview.count(outcome.tally());
    }

    /** {@return on which day begins what a roster begins: today, or the first day of a school year to come} */
    LocalDate firstDay(RosterPreview preview) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = preview.getSchoolYear().firstDay();
        return first.isAfter(today) ? first : today;
    }

    /**
     * Lays a roster beside what is there once more.
     *
     * @param preview of the roster
     * @return whether it would change just what it would change before
     */
    boolean compareAgain(RosterPreview preview) {
        List<RosterLine> earlier = lines.all(preview.getId());
        List<RosterPlace> places = lines.places(preview.getId());
        RosterOutcome outcome = compared(preview, reread(preview, earlier, places), earlier);
        boolean same = essence(earlier).equals(essence(outcome.lines()))
                && Set.copyOf(places).equals(Set.copyOf(outcome.places()));
        if (!same) {
            write(preview, outcome, lines.troubles(preview.getId()));
        }
        return same;
    }

    private static List<List<Object>> essence(List<RosterLine> lines) {
        return lines.stream().map(RosterLine::essence).toList();
    }

    /** The roster once more, out of its lines: the file is gone. */
    private static Roster reread(RosterPreview preview, List<RosterLine> earlier, List<RosterPlace> places) {
        Map<Integer, String> classKeys = new HashMap<>();
        earlier.stream()
                .filter(line -> line.kind() == LineKind.CLASS)
                .forEach(line -> classKeys.put(line.number(), line.sourceKey()));
        Map<Integer, Set<String>> wanted = places.stream()
                .filter(place -> place.change() == RosterPlace.Change.WANT)
                .collect(Collectors.groupingBy(
                        RosterPlace::personNumber,
                        Collectors.mapping(
                                place -> classKeys.get(place.classNumber()), Collectors.toCollection(TreeSet::new))));
        return new Roster(
                preview.getFormat(),
                preview.getSchoolYear(),
                "",
                preview.isComplete(),
                earlier.stream()
                        .filter(line -> line.kind() == LineKind.CLASS)
                        .map(line -> new ListedClass(
                                line.lineNumber(), line.sourceKey(), line.name().given(), line.yearGroup()))
                        .toList(),
                earlier.stream()
                        .filter(line -> line.kind() != LineKind.CLASS && line.isListed())
                        .map(line -> person(line, wanted.getOrDefault(line.number(), Set.of())))
                        .toList(),
                List.of());
    }

    private static ListedPerson person(RosterLine line, Set<String> classes) {
        return new ListedPerson(
                line.lineNumber(),
                line.kind(),
                line.sourceKey(),
                line.name(),
                line.eckHash(),
                line.yearGroup(),
                classes,
                line.standing());
    }

    /**
     * Gives user names to who is new.
     *
     * @param preview of the roster
     */
    void nameUsers(RosterPreview preview) {
        Map<Integer, UserNames.Name> names = lines.all(preview.getId()).stream()
                .filter(line -> line.kind() != LineKind.CLASS && line.deed() == Deed.ADD)
                .collect(Collectors.toMap(
                        RosterLine::number,
                        line -> new UserNames.Name(
                                line.name().given(), line.name().family())));
        lines.nameUsers(preview.getId(), accounts.userNamesFor(names));
    }
}
