package nl.cultureelzelfportret.cast.story;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.cultureelzelfportret.cast.Cast;
import nl.cultureelzelfportret.cast.CastPerson;
import nl.cultureelzelfportret.cast.CastText;
import nl.cultureelzelfportret.cast.picture.Motif;
import nl.cultureelzelfportret.persistence.access.Visibility;
import nl.cultureelzelfportret.persistence.school.SchoolYear;

/** What the cast made in years before the last two; the form is explained at the top of {@code lives.txt}. */
public final class LifeStories {

    private LifeStories() {}

    /**
     * {@return moments of a whole life at school, oldest first}
     *
     * @param today the day on which the cast plays
     */
    public static List<CastMoment> moments(LocalDate today) {
        List<CastMoment> moments = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : CastText.read("lives.txt")) {
            if (line.startsWith("@") && !block.isEmpty()) {
                moments.add(moment(block, today));
                block.clear();
            }
            block.add(line);
        }
        moments.add(moment(block, today));
        return List.copyOf(moments);
    }

    private static CastMoment moment(List<String> block, LocalDate today) {
        String[] cell = block.get(0).substring(1).strip().split("\\s*\\|\\s*");
        CastPerson writer = Cast.person(cell[0]);
        Motif motif = Motif.valueOf(cell[4]);
        String title = block.get(1);
        return new CastMoment(
                MomentMaker.idOf(writer, title),
                writer,
                title,
                String.join("\n", block.subList(2, block.size())),
                StoryFile.competences(cell[3]),
                Visibility.valueOf(cell[6]),
                MomentMaker.at(
                        day(Integer.parseInt(cell[1]), MonthDay.parse("--" + cell[2]), today),
                        true,
                        writer,
                        new Random(title.hashCode())),
                List.of(new CastPicture(motif, Integer.parseInt(cell[5]), motif.alternativeText())),
                Optional.empty());
    }

    private static LocalDate day(int yearsAgo, MonthDay day, LocalDate today) {
        SchoolYear year = new SchoolYear(SchoolYear.containing(today).startYear() - yearsAgo);
        LocalDate first = day.atYear(year.startYear());
        return first.isBefore(year.firstDay()) ? day.atYear(year.startYear() + 1) : first;
    }
}
