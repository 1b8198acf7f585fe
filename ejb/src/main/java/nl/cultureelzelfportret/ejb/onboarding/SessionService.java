package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.core.NotFoundException;
import nl.cultureelzelfportret.persistence.onboarding.Attendee;
import nl.cultureelzelfportret.persistence.onboarding.SessionKind;
import nl.cultureelzelfportret.persistence.onboarding.SessionPlan;
import nl.cultureelzelfportret.persistence.onboarding.TrainingSession;
import nl.cultureelzelfportret.persistence.onboarding.TrainingSessions;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.Schools;

/** The sessions in which a trainer brings the portfolio into a school. */
@Stateless
@Guarded
public class SessionService {

    /** The form in which a session is typed; its subject is the session, or the school of a new one. */
    public static final String FORM = "TRAINING_SESSION";

    private static final int MOST_ATTENDEES = 100;

    @Inject
    private Schools schools;

    @Inject
    private TrainingSessions sessions;

    @Inject
    private Papers papers;

    @Inject
    private Clock clock;

    /**
     * {@return what stands in the form of a session}
     *
     * @param school  that one serves
     * @param session which, or null for a new one
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public Map<String, String> form(@On(School.class) UUID school, UUID session) {
        Map<String, String> fields = new HashMap<>();
        if (session == null) {
            fields.put("kind", SessionKind.KICK_OFF.name());
            fields.put("minutes", "90");
            return fields;
        }
        TrainingSession found = find(school, session);
        SessionPlan plan = found.getPlan();
        fields.put("kind", plan.kind().name());
        fields.put("title", plan.title());
        fields.put("day", LocalDate.ofInstant(plan.beginsAt(), clock.getZone()).toString());
        fields.put("time", LocalTime.ofInstant(plan.beginsAt(), clock.getZone()).toString());
        fields.put("minutes", Integer.toString(plan.minutes()));
        fields.put("place", plan.place());
        fields.put("trainer", plan.trainer());
        fields.put("materials", plan.materials());
        fields.put("people", lines(found, Attendee::getName));
        fields.put(
                "present",
                lines(found, each -> each.isPresent() ? each.getName() : "").replace('\n', ','));
        fields.put("held", found.getHeldAt() == null ? "" : "held");
        return fields;
    }

    private static String lines(TrainingSession session, Function<Attendee, String> line) {
        return session.getAttendees().stream()
                .map(line)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private TrainingSession find(UUID school, UUID session) {
        return sessions.find(schools.find(school).orElseThrow().getId(), session)
                .orElseThrow(() -> new NotFoundException("session " + session));
    }

    /**
     * Plans a session, or plans it anew. The first one of a school that agreed brings it to implementing.
     *
     * @param school  that one serves
     * @param session which, or null for a new one, which takes over the draft's id
     * @param draft   one's own
     * @throws BusinessException if something is missing or does not fit
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void keep(@On(School.class) UUID school, UUID session, UUID draft) {
        papers.finish(draft, FORM, session == null ? school : session).ifPresent(fields -> {
            School found = schools.find(school).orElseThrow();
            TrainingSession planned = session == null ? begun(draft, found, plan(fields)) : find(school, session);
            planned.plan(plan(fields));
            planned.expect(people(fields));
            if (fields.text("held", 10).equals("held")) {
                planned.hold(clock.instant());
            }
            if (found.getStatus() == SchoolStatus.AGREED) {
                found.becomes(SchoolStatus.IMPLEMENTING, "", clock.instant());
            }
        });
    }

    private TrainingSession begun(UUID id, School school, SessionPlan plan) {
        TrainingSession session = new TrainingSession(id, school, plan);
        sessions.add(session);
        return session;
    }

    private SessionPlan plan(Fields fields) {
        LocalDate day = fields.day("day");
        String time = fields.text("time", 8);
        if (day == null || !time.matches("([01]\\d|2[0-3]):[0-5]\\d(:\\d\\d)?")) {
            throw new BusinessException("onboarding.session.noTime");
        }
        return new SessionPlan(
                fields.choice("kind", SessionKind.class).orElse(SessionKind.TEAM_TRAINING),
                fields.text("title", 150),
                day.atTime(LocalTime.parse(time)).atZone(clock.getZone()).toInstant(),
                fields.number("minutes", "onboarding.session.noNumber"),
                fields.text("place", 150),
                fields.text("trainer", 150),
                fields.text("materials", 1000));
    }

    private static List<Attendee> people(Fields fields) {
        Set<String> present = Set.of(fields.text("present", 20_000).split(","));
        return fields.text("people", 20_000)
                .lines()
                .map(name -> name.replace(',', ' ').strip())
                .filter(name -> !name.isEmpty() && name.length() <= Fields.LINE)
                .distinct()
                .limit(MOST_ATTENDEES)
                .map(name -> new Attendee(name, present.contains(name)))
                .toList();
    }

    /**
     * Does not give a session after all.
     *
     * @param school  that one serves
     * @param session that was not given yet
     * @throws BusinessException if it was given
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void remove(@On(School.class) UUID school, UUID session) {
        TrainingSession found = find(school, session);
        if (found.getHeldAt() != null) {
            throw new BusinessException("onboarding.session.wasHeld");
        }
        sessions.remove(found);
    }
}
