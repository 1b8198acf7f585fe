package nl.cultureelzelfportret.ejb.growth;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.ejb.access.Allowed;
import nl.cultureelzelfportret.ejb.access.Guarded;
import nl.cultureelzelfportret.ejb.access.On;
import nl.cultureelzelfportret.ejb.access.Permission;
import nl.cultureelzelfportret.ejb.growth.ClassOverview.Line;
import nl.cultureelzelfportret.persistence.access.Role;
import nl.cultureelzelfportret.persistence.account.Memberships;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.persistence.growth.AskedFigure;
import nl.cultureelzelfportret.persistence.growth.CompetenceFigure;
import nl.cultureelzelfportret.persistence.growth.Figures;
import nl.cultureelzelfportret.persistence.growth.WeekFigure;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalk;
import nl.cultureelzelfportret.persistence.reflection.ReflectionTalks;
import nl.cultureelzelfportret.persistence.school.SchoolClass;
import nl.cultureelzelfportret.persistence.school.SchoolClasses;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** A class at a glance, for its teachers: who posted, asked, had a talk, has gone quiet. A fixed number of statements. */
@Stateless
@Guarded
public class ClassOverviewService {

    @Inject
    private SchoolClasses schoolClasses;

    @Inject
    private Memberships memberships;

    @Inject
    private Figures figures;

    @Inject
    private ReflectionTalks talks;

    @Inject
    private Clock clock;

    /**
     * {@return the class as far as its pupils share}
     *
     * @param schoolClass that the viewer teaches
     */
    @Allowed(Permission.READ_CLASS_LIST)
    public ClassOverview of(@On(SchoolClass.class) UUID schoolClass) {
        SchoolClass place = schoolClasses.find(schoolClass).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        List<Person> pupils = memberships.membersOf(place.getId(), Role.PUPIL, today);
        List<Long> keys = pupils.stream().map(Person::getId).toList();
        SchoolYear year = SchoolYear.containing(today);
        List<WeekFigure> weeks = figures.weeks(keys, now.minus(Duration.ofDays(7L * ClassOverview.WEEKS)), now);
        List<AskedFigure> questions = figures.questions(keys);
        Figured figured = new Figured(
                by(weeks, WeekFigure::ownerId),
                by(figures.competences(keys, year), CompetenceFigure::ownerId),
                by(questions, AskedFigure::ownerId),
                by(
                        talks.ofClass(
                                place.getId(),
                                today,
                                year.firstDay().atStartOfDay(clock.getZone()).toInstant()),
                        talk -> talk.getPupil().getId()));
        return new ClassOverview(
                place.getName(),
                place.getSchool().getName(),
                year.label(),
                weeks.stream()
                        .filter(week -> week.weeksAgo() == 0)
                        .mapToInt(WeekFigure::moments)
                        .sum(),
                questions.stream()
                        .filter(question -> question.state().isGrowing())
                        .count(),
                questions.stream().filter(AskedFigure::isWaiting).count(),
                pupils.stream().map(figured::line).toList());
    }

    private static <T> Map<Long, List<T>> by(List<T> figures, Function<T, Long> owner) {
        return figures.stream().collect(Collectors.groupingBy(owner));
    }

    /** What is known of each pupil, by key. */
    private record Figured(
            Map<Long, List<WeekFigure>> weeks,
            Map<Long, List<CompetenceFigure>> competences,
            Map<Long, List<AskedFigure>> questions,
            Map<Long, List<ReflectionTalk>> talks) {

        Line line(Person pupil) {
            long key = pupil.getId();
            List<WeekFigure> shared = weeks.getOrDefault(key, List.of());
            List<AskedFigure> asked = questions.getOrDefault(key, List.of());
            List<ReflectionTalk> talked = talks.getOrDefault(key, List.of());
            return new Line(
                    pupil.getPublicId(),
                    pupil.getFullName(),
                    pupil.getInitials(),
                    pupil.getAccent().token(),
                    perWeek(shared),
                    competences.getOrDefault(key, List.of()).stream()
                            .collect(Collectors.toMap(CompetenceFigure::competence, CompetenceFigure::moments)),
                    asked.isEmpty() ? null : asked.get(asked.size() - 1).state(),
                    asked.stream().anyMatch(AskedFigure::isWaiting),
                    shared.stream()
                            .map(WeekFigure::last)
                            .max(Comparator.naturalOrder())
                            .orElse(null),
                    talked.stream()
                            .map(ReflectionTalk::getHeldAt)
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(null),
                    talked.stream()
                            .filter(talk -> !talk.isHeld())
                            .map(ReflectionTalk::getPlannedAt)
                            .min(Comparator.naturalOrder())
                            .orElse(null));
        }

        private static List<Integer> perWeek(List<WeekFigure> shared) {
            List<Integer> weeks = new ArrayList<>(Collections.nCopies(ClassOverview.WEEKS, 0));
            shared.stream()
                    .filter(week -> week.weeksAgo() < ClassOverview.WEEKS)
                    .forEach(week -> weeks.set(ClassOverview.WEEKS - 1 - week.weeksAgo(), week.moments()));
            return List.copyOf(weeks);
        }
    }
}
