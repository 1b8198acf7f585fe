package nl.cultureelzelfportret.ejb.roster;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.AuditTrail;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.school.ClassUse;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.roster.ClassRow;
import nl.cultureelzelfportret.persistence.roster.ListedName;
import nl.cultureelzelfportret.persistence.roster.NextClass;
import nl.cultureelzelfportret.persistence.roster.RollOver;
import nl.cultureelzelfportret.persistence.roster.RollOvers;
import nl.cultureelzelfportret.persistence.roster.SchoolPeople;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolYear;
import nl.cultureelzelfportret.persistence.school.Schools;

/**
 * Lets classes move up to the next school year. Pupils of the last year keep their account and are in no class: they are on
 * the way. Nothing of anybody's portfolio changes.
 */
@Stateless
@Guarded
public class RollOverService {

    private static final int LONGEST_NAME = 60;

    @Inject
    private Schools schools;

    @Inject
    private SchoolPeople people;

    @Inject
    private RollOvers rollOvers;

    @Inject
    @Any
    private Instance<ClassUse> uses;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private Clock clock;

    /**
     * {@return how the classes of a school would move up, or how they did}
     *
     * @param school that the viewer runs
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public RollOverView view(@On(School.class) UUID school) {
        School found = find(school);
        SchoolYear from = SchoolYear.containing(today());
        Optional<RollOver> last = rollOvers.find(found.getId(), from.previous());
        List<ClassRow> present = people.classes(found.getId(), from, today());
        if (present.isEmpty() || last.isPresent() && isUndoable(last.get())) {
            from = from.previous();
        }
        Optional<RollOver> done = rollOvers.find(found.getId(), from);
        List<NextClass> classes = done.isPresent()
                ? List.of()
                : people.classes(found.getId(), from, dayIn(from)).stream()
                        .map(NextClass::of)
                        .toList();
        return new RollOverView(
                from.label(),
                from.next().label(),
                done.map(RollOver::getBegin).orElse(begin(from)),
                classes,
                done.isPresent(),
                done.filter(this::isUndoable).isPresent(),
                done.map(rollOvers::onTheWay).orElseGet(() -> leaving(classes)));
    }

    private static int leaving(List<NextClass> classes) {
        return classes.stream()
                .filter(NextClass::leaves)
                .mapToInt(NextClass::pupils)
                .sum();
    }

    private School find(UUID school) {
        return schools.find(school).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** In the summer the classes of the year before are looked at as they were on their last day. */
    private LocalDate dayIn(SchoolYear year) {
        return today().isAfter(year.lastDay()) ? year.lastDay() : today();
    }

    private LocalDate begin(SchoolYear from) {
        LocalDate first = from.next().firstDay();
        return first.isAfter(today()) ? first : today();
    }

    private boolean isUndoable(RollOver rollOver) {
        List<Long> classes = rollOvers.newClasses(rollOver);
        return classes.isEmpty() || uses.stream().noneMatch(use -> use.isUsed(classes));
    }

    /**
     * Moves the classes up. A second click does nothing.
     *
     * @param school  that the viewer runs
     * @param classes what becomes of each class, as somebody decided it
     * @throws BusinessException if a name is missing, too long or there twice
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void roll(@On(School.class) UUID school, List<NextClass> classes) {
        School found = schools.lock(school);
        RollOverView view = view(school);
        SchoolYear from = SchoolYear.of(view.fromYear());
        if (view.done() || classes.isEmpty()) {
            return;
        }
        check(classes);
        rollOvers.roll(new RollOver(found, from, begin(from), clock.instant()), classes);
        auditTrail.write(AuditAction.APPLY_ROSTER, currentViewer.require().personId(), school, "roll-over");
    }

    private static void check(List<NextClass> classes) {
        Set<String> names = new HashSet<>();
        for (NextClass each : classes) {
            if (each.leaves()) {
                continue;
            }
            if (each.name().isEmpty()) {
                throw new BusinessException("roster.rollover.noName", each.wasName());
            }
            if (each.name().length() > LONGEST_NAME) {
                throw new BusinessException("roster.class.tooLong", LONGEST_NAME);
            }
            if (!names.add(ListedName.plain(each.name()))) {
                throw new BusinessException("roster.rollover.twice", each.name());
            }
        }
    }

    /**
     * Undoes it, while nobody shared anything with the new classes.
     *
     * @param school that the viewer runs
     * @throws BusinessException if somebody did
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void undo(@On(School.class) UUID school) {
        School found = schools.lock(school);
        RollOverView view = view(school);
        Optional<RollOver> done = rollOvers.find(found.getId(), SchoolYear.of(view.fromYear()));
        if (done.isEmpty()) {
            return;
        }
        if (!view.undoable()) {
            throw new BusinessException("roster.rollover.tooLate");
        }
        rollOvers.undo(done.get());
        done.get().undo(clock.instant());
    }
}
