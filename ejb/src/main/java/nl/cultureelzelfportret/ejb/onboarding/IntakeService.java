package nl.cultureelzelfportret.ejb.onboarding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.persistence.core.BusinessException;
import nl.cultureelzelfportret.persistence.onboarding.Intake;
import nl.cultureelzelfportret.persistence.onboarding.IntakeOption;
import nl.cultureelzelfportret.persistence.onboarding.IntakeQuestion;
import nl.cultureelzelfportret.persistence.onboarding.IntakeSection;
import nl.cultureelzelfportret.persistence.onboarding.Intakes;
import nl.cultureelzelfportret.persistence.onboarding.Trajectories;
import nl.cultureelzelfportret.persistence.onboarding.Trajectory;
import nl.cultureelzelfportret.persistence.school.School;
import nl.cultureelzelfportret.persistence.school.SchoolStatus;
import nl.cultureelzelfportret.persistence.school.Schools;

/** The talk with a school before anything is offered: a screen at a time. */
@Stateless
@Guarded
public class IntakeService {

    private static final String FORM = "INTAKE_";

    @Inject
    private Schools schools;

    @Inject
    private Intakes intakes;

    @Inject
    private Trajectories trajectories;

    @Inject
    private Papers papers;

    @Inject
    private Clock clock;

    /**
     * {@return the name of the form of a screen, as drafts know it}
     *
     * @param section the screen
     */
    public static String form(IntakeSection section) {
        return FORM + section.name();
    }

    /**
     * {@return the intake of a school}
     *
     * @param school that one serves
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public IntakeView read(@On(School.class) UUID school) {
        School found = schools.find(school).orElseThrow();
        Optional<Intake> intake = intakes.of(found.getId());
        Map<IntakeQuestion, String> answers = new EnumMap<>(IntakeQuestion.class);
        intake.map(Intake::getAnswers).ifPresent(answers::putAll);
        Set<IntakeSection> answered =
                answers.keySet().stream().map(IntakeQuestion::getSection).collect(Collectors.toSet());
        trajectories.of(found.getId()).ifPresent(trajectory -> add(answers, trajectory));
        return new IntakeView(
                school,
                found.getName(),
                answers,
                intake.map(Intake::getKeptAt).orElse(null),
                intake.map(Intake::getDoneAt).isPresent(),
                answered);
    }

    /** What is known of the trajectory needs not be asked again. */
    private static void add(Map<IntakeQuestion, String> answers, Trajectory trajectory) {
        put(
                answers,
                IntakeQuestion.PHASE,
                trajectory.getPhase() == null
                        ? ""
                        : IntakeOption.of(trajectory.getPhase()).name());
        put(answers, IntakeQuestion.AMBITION, trajectory.getAmbition());
        put(answers, IntakeQuestion.QUESTION, trajectory.getQuestion());
        put(answers, IntakeQuestion.CLASSES, trajectory.getClasses());
        put(
                answers,
                IntakeQuestion.START,
                trajectory.getPlannedStart() == null
                        ? ""
                        : trajectory.getPlannedStart().toString());
    }

    private static void put(Map<IntakeQuestion, String> answers, IntakeQuestion question, String words) {
        if (!words.isEmpty()) {
            answers.put(question, words);
        }
    }

    /**
     * Takes over what was typed on one screen. The first time the school's status becomes intake.
     *
     * @param school  that one serves
     * @param section the screen
     * @param draft   one's own
     * @throws BusinessException if an answer is too long, or is not what was asked for
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void keep(@On(School.class) UUID school, IntakeSection section, UUID draft) {
        papers.finish(draft, form(section), school).ifPresent(fields -> {
            School found = schools.lock(school);
            Instant now = clock.instant();
            Intake intake = intakes.of(found.getId()).orElseGet(() -> begun(found, now));
            Map<IntakeQuestion, String> said = new EnumMap<>(IntakeQuestion.class);
            section.questions()
                    .forEach(question -> said.put(question, fields.text(question.name(), IntakeQuestion.LENGTH)));
            intake.answer(section, said, now);
            remember(found, section, intake, fields);
        });
    }

    private Intake begun(School school, Instant now) {
        Intake intake = new Intake(school, now);
        intakes.add(intake);
        if (school.getStatus() == SchoolStatus.INTEREST) {
            school.becomes(SchoolStatus.INTAKE, "", now);
        }
        return intake;
    }

    private void remember(School school, IntakeSection section, Intake intake, Fields fields) {
        if (section != IntakeSection.AMBITION && section != IntakeSection.IMPLEMENTATION) {
            return;
        }
        Trajectory trajectory = trajectories.of(school.getId()).orElseGet(() -> {
            Trajectory fresh = new Trajectory(school);
            trajectories.add(fresh);
            return fresh;
        });
        if (section == IntakeSection.AMBITION) {
            trajectory.aim(
                    intake.chosen(IntakeQuestion.PHASE).stream()
                            .findFirst()
                            .flatMap(IntakeOption::phase)
                            .orElse(null),
                    fields.text(IntakeQuestion.AMBITION.name(), 2000),
                    fields.text(IntakeQuestion.QUESTION.name(), 1000));
        } else {
            trajectory.plan(fields.day(IntakeQuestion.START.name()), fields.text(IntakeQuestion.CLASSES.name(), 300));
        }
    }

    /**
     * The talk is finished: an offer can be made of it.
     *
     * @param school that one serves
     * @throws BusinessException if nothing was answered
     */
    @Allowed(Permission.WORK_WITH_SCHOOL)
    public void finish(@On(School.class) UUID school) {
        intakes.of(schools.find(school).orElseThrow().getId())
                .orElseThrow(() -> new BusinessException("onboarding.intake.empty"))
                .finish(clock.instant());
    }
}
