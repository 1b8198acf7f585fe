package nl.cultureelzelfportret.cast.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastClass;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.CastSchool;
import nl.cultureelzelfportret.persistence.access.Role;

/**
 * Lets the cast write: two school years of moments up to yesterday, so that the demo always looks of today. Every story
 * is told once in a group of children that moves up together, by one whom it fits on a day that it fits; the same day
 * always gives the same moments.
 */
public final class StoryTeller {

    private final Diary diary;
    private final Writers writers = new Writers();
    private final MomentMaker maker;
    private final List<CastMoment> moments = new ArrayList<>();

    private StoryTeller(LocalDate today) {
        this.diary = new Diary(today);
        this.maker = new MomentMaker(today);
    }

    /**
     * {@return the moments of the whole cast, oldest first}
     *
     * @param today the day on which the cast plays
     */
    public static List<CastMoment> moments(LocalDate today) {
        StoryTeller teller = new StoryTeller(today);
        teller.mainCharacters();
        teller.pupils();
        teller.teachers();
        teller.moments.addAll(new DailySketches(today).moments());
        teller.moments.sort(Comparator.comparing(CastMoment::postedAt).thenComparing(CastMoment::publicId));
        return List.copyOf(teller.moments);
    }

    private void mainCharacters() {
        for (Story story : StoryFile.read("stories-main.txt")) {
            CastPerson writer = Cast.person(story.by());
            Random random = random(story, story.by());
            Optional<LocalDate> day = story.ago() > 0
                    ? diary.daysAgo(story.ago(), story.atSchool())
                    : diary.pick(diary.daysFor(story, writer), random);
            day.ifPresent(
                    found -> tell(story, writer, found, writer.classes().get(0).key(), random));
        }
    }

    private void pupils() {
        List<Story> primary = StoryFile.read("stories-po.txt");
        List<Story> secondary = StoryFile.read("stories-vo.txt");
        for (CastClass group : Cast.classes()) {
            if (group.isCurrent()) {
                List<CastPerson> pupils = Cast.people().stream()
                        .filter(person -> person.role() == Role.PUPIL)
                        .filter(person -> person.classes().contains(group))
                        .toList();
                tellOnceEach(primary, pupils, group.key());
                tellOnceEach(secondary, pupils, group.key());
            }
        }
    }

    private void teachers() {
        List<Story> stories = StoryFile.read("stories-teachers.txt");
        for (CastSchool school : Cast.schools()) {
            List<CastPerson> teachers = Cast.people().stream()
                    .filter(person -> person.role() == Role.TEACHER)
                    .filter(person -> person.school().filter(school::equals).isPresent())
                    .toList();
            tellOnceEach(stories, teachers, school.key());
        }
    }

    private void tellOnceEach(List<Story> stories, List<CastPerson> people, String group) {
        for (Story story : stories) {
            Random random = random(story, group);
            List<CastPerson> fitting = people.stream()
                    .filter(person -> !diary.daysFor(story, person).isEmpty())
                    .toList();
            writers.pick(fitting, random).ifPresent(writer -> {
                LocalDate day = diary.pick(diary.daysFor(story, writer), random).orElseThrow();
                tell(story, writer, day, group, random);
            });
        }
    }

    private void tell(Story story, CastPerson writer, LocalDate day, String group, Random random) {
        writers.wrote(writer);
        moments.add(maker.make(story, writer, day, group, random));
    }

    private static Random random(Story story, String group) {
        return new Random((story.title() + group).hashCode() * 31L + 7);
    }
}
