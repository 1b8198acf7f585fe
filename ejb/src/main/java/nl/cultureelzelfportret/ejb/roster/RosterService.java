package nl.cultureelzelfportret.ejb.roster;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.AuditTrail;
import nl.cultureelzelfportret.ejb.access.CurrentViewer;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.access.AuditAction;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.roster.Deed;
import nl.cultureelzelfportret.persistence.roster.RosterLine;
import nl.cultureelzelfportret.persistence.roster.RosterLines;
import nl.cultureelzelfportret.persistence.roster.RosterPreview;
import nl.cultureelzelfportret.persistence.roster.RosterPreviews;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.Schools;

/** Takes rosters in, shows what they would change, and has them applied. */
@Stateless
@Guarded
public class RosterService {

    /** The largest file that is taken, in bytes. */
    public static final int MOST_BYTES = RosterFile.MOST_BYTES;

    /** As many lines stand on a page of a preview. */
    public static final int PAGE = 25;

    private static final int HISTORY = 6;

    @Inject
    private Schools schools;

    @Inject
    private RosterPreviews previews;

    @Inject
    private RosterLines lines;

    @Inject
    private RosterDesk desk;

    @Inject
    private CurrentViewer currentViewer;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Event<RosterBegun> begun;

    @Inject
    private Clock clock;

    /** {@return the schools that the viewer runs} */
    @Allowed(Permission.WORK_FOR_SCHOOL)
    public List<SchoolName> schools() {
        return schools.of(currentViewer.require().schoolAdminOf()).stream()
                .map(school -> new SchoolName(school.getPublicId(), school.getName()))
                .toList();
    }

    /**
     * {@return the newest rosters of a school}
     *
     * @param school that the viewer runs
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public RosterHistory history(@On(School.class) UUID school) {
        School found = find(school);
        return new RosterHistory(
                found.getName(),
                previews.newest(found.getId(), HISTORY).stream()
                        .map(RosterRow::of)
                        .toList());
    }

    private School find(UUID school) {
        return schools.find(school).orElseThrow();
    }

    /**
     * Reads a roster. It changes nothing yet.
     *
     * @param school   that the viewer runs
     * @param fileName as the viewer calls it
     * @param bytes    of the file, which are forgotten
     * @return id of what it would change
     * @throws BusinessException if it cannot be read
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public UUID take(@On(School.class) UUID school, String fileName, byte[] bytes) {
        return desk.take(find(school), fileName, bytes, currentViewer.require().personId())
                .getPublicId();
    }

    /**
     * {@return what a roster would change}
     *
     * @param school that the viewer runs
     * @param roster of the school
     * @param shown  which kind of change is listed; null for the first that there is
     * @param page   from 0
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public RosterView preview(@On(School.class) UUID school, UUID roster, Deed shown, int page) {
        RosterPreview preview = preview(school, roster);
        long id = preview.getId();
        Map<Deed, Integer> counts = lines.counts(id);
        Deed listed = shown == null ? first(counts) : shown;
        return new RosterView(
                RosterRow.of(preview),
                counts,
                lines.troubles(id),
                lines.asked(id),
                listed,
                lines.of(id, listed, Math.max(page, 0) * PAGE, PAGE),
                preview.isStuck(clock.instant()));
    }

    private static Deed first(Map<Deed, Integer> counts) {
        return counts.keySet().stream().min(Deed::compareTo).orElse(Deed.KEEP);
    }

    private RosterPreview preview(UUID school, UUID roster) {
        return previews.find(find(school).getId(), roster).orElseThrow(() -> new NotFoundException("roster " + roster));
    }

    /**
     * {@return how far a roster is}
     *
     * @param school that the viewer runs
     * @param roster of the school
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public RosterRow state(@On(School.class) UUID school, UUID roster) {
        return RosterRow.of(preview(school, roster));
    }

    /**
     * Decides what only a person can decide, and compares once more.
     *
     * @param school  that the viewer runs
     * @param roster  of the school
     * @param answers per number of a line
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void answer(@On(School.class) UUID school, UUID roster, Map<Integer, Boolean> answers) {
        RosterPreview preview = lock(school, roster);
        if (!preview.isOpen()) {
            throw new BusinessException("roster.preview.applied");
        }
        lines.answer(preview.getId(), answers);
        desk.compareAgain(preview);
    }

    private RosterPreview lock(UUID school, UUID roster) {
        return previews.lock(find(school).getId(), roster).orElseThrow(() -> new NotFoundException("roster " + roster));
    }

    /**
     * Has a roster applied, as a whole; a second click does nothing.
     *
     * @param school that the viewer runs
     * @param roster of the school
     * @throws BusinessException if something is amiss with it, or not decided yet
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void apply(@On(School.class) UUID school, UUID roster) {
        RosterPreview preview = lock(school, roster);
        if (lines.troubles(preview.getId()).stream()
                .anyMatch(trouble -> trouble.kind().isFatal())) {
            throw new BusinessException("roster.preview.mendFirst");
        }
        if (lines.asked(preview.getId()).stream().anyMatch(RosterLine::isOpen)) {
            throw new BusinessException("roster.preview.decideFirst");
        }
        if (preview.begin(clock.instant())) {
            auditTrail.write(AuditAction.APPLY_ROSTER, currentViewer.require().personId(), roster, "");
            begun.fire(new RosterBegun(preview.getSchool().getId(), roster));
        }
    }

    /**
     * Puts a roster away.
     *
     * @param school that the viewer runs
     * @param roster of the school
     * @throws BusinessException if it was applied
     */
    @Allowed(Permission.ADMINISTER_SCHOOL)
    public void discard(@On(School.class) UUID school, UUID roster) {
        lock(school, roster).discard(clock.instant());
    }

    /** {@return the template of a plain table, with a line for a pupil and one for a teacher} */
    @Allowed(Permission.WORK_FOR_SCHOOL)
    public String template() {
        return PlainTableReader.TEMPLATE;
    }
}
